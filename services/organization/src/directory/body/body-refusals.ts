import { inputInvalid, shownDay } from '@province/runtime/refusal'
import type { BodyRule } from './body-rule.ts'

/** The unit is not there on that day. */
export const notOnUnit = (field: string) =>
  inputInvalid(field, {
    vi: 'Đơn vị không tồn tại vào ngày đó: hãy chọn ngày hoặc đơn vị khác.',
    en: 'The unit is not there on that day: choose another day or unit.',
  })

/** The unit has ended: what is moved there on a day before its end would end with it, or be nobody's. */
export const seatEnded = (unit: string, { on, document }: { on: string; document: string }) =>
  inputInvalid('unit', {
    vi: `${unit} đã kết thúc từ ngày ${shownDay(on)} (${document}): hãy chuyển đến đơn vị còn hoạt động.`,
    en: `${unit} ended on ${shownDay(on)} (${document}): move it to a unit that goes on.`,
  })

/** The law lets no body of the kind sit there on that day. */
export const notAllowedThere = (field: 'kind' | 'unit', unit: string, { told, basis, evidence }: BodyRule) =>
  inputInvalid(field, {
    vi: `Không mở được ở ${unit}: ${told.vi} (${basis}; ${evidence}).`,
    en: `It cannot be opened at ${unit}: ${told.en} (${basis}; ${evidence}).`,
  })

/** The unit has one of the kind on that day or a later one, and may have one. */
export const hasOneAlready = (
  field: 'kind' | 'unit',
  unit: string,
  { name, validTo }: { name: string; validTo: string | null },
) => {
  if (validTo === null)
    return inputInvalid(field, {
      vi: `${unit} đã có ${name}, mỗi đơn vị chỉ có một trong cùng thời gian: hãy kết thúc bộ máy đó hoặc chuyển sang đơn vị khác trước.`,
      en: `${unit} has ${name} already, and a unit has one at a time: end it, or move it to another unit first.`,
    })
  const day = shownDay(validTo)
  return inputInvalid(field, {
    vi: `${unit} còn có ${name} đến khi nó kết thúc hoặc chuyển đi ngày ${day}, mỗi đơn vị chỉ có một trong cùng thời gian: hãy chọn ngày từ ngày đó.`,
    en: `${unit} has ${name} until it ends or moves away on ${day}, and a unit has one at a time: choose that day or a later one.`,
  })
}
