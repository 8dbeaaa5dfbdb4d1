import { inputInvalid, type Message, Refusal } from '@province/runtime/refusal'

/** A ranking that cannot be: `field` says where. */
export const resultInvalid = (field: string, told: Message) => inputInvalid(field, told)

/** This edition is on record: it is corrected, not recorded again. */
export const resultRecorded = (currentVersion: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Kết quả của chỉ số, năm và lần công bố này đã có: hãy đính chính kết quả đó.',
      en: 'The result of this index, year and edition is on record: correct that one.',
    },
    {
      field: 'edition',
      currentVersion,
    },
  )
