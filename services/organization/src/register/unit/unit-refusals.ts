import { Refusal, shownDay } from '@province/runtime/refusal'

/** No unit has this code or id on that day. */
export const unitNotFound = (field: 'code' | 'id' | 'within', asOf: string) => {
  const day = shownDay(asOf)
  const told = {
    vi: `Không có đơn vị nào như vậy vào ngày ${shownDay(day)}: hãy kiểm tra mã và ngày.`,
    en: `There is no such unit on ${shownDay(day)}: check the code and the day.`,
  }
  return new Refusal('UNIT_NOT_FOUND', told, { field })
}

/** Neither code nor id was given, or both were. */
export const unitKeyMissing = () =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: 'Hãy cho mã (code) hoặc định danh (id) của đơn vị, chỉ một trong hai.',
      en: 'Give the code or the id of the unit, one of the two.',
    },
    {
      field: 'code',
    },
  )
