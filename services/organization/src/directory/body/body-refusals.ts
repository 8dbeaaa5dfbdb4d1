import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'
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

/** What ends with its unit, by the decree, moves nowhere before. */
export const endsWithUnit = ({ on, document }: { on: string; document: string }) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Bộ máy này kết thúc cùng đơn vị từ ngày ${shownDay(on)} (${document}) nên không chuyển đi được: nếu vẫn hoạt động ở nơi khác, hãy ghi nó trong danh bạ của đơn vị đó.`,
      en: `This body ends with its unit on ${shownDay(on)} (${document}) and is moved nowhere: if it goes on elsewhere, enter it in the directory of that unit.`,
    },
    { field: 'unit' },
  )

/** Its unit has ended or will, and it waits to be taken over. */
export const waitsForTaker = ({ on, document }: { on: string; document: string }, field = 'on') =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Đơn vị quản lý kết thúc từ ngày ${shownDay(on)} (${document}) và bộ máy này chờ bàn giao: hãy tiếp nhận bàn giao trước, rồi ghi thay đổi.`,
      en: `Its unit ends on ${shownDay(on)} (${document}) and the body waits to be taken over: accept the hand-over first, then record the change.`,
    },
    { field },
  )

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
