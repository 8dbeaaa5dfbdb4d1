import { inputInvalid, Refusal } from '@province/runtime/refusal'

const shown = (day: string) => day.split('-').reverse().join('/')

const STATES: Readonly<Record<string, string>> = {
  RECEIVED: 'mới tiếp nhận',
  CLASSIFIED: 'đã phân loại',
  ACCEPTED_TO_CASE: 'đã thụ lý',
  GUIDED: 'đã hướng dẫn',
  TRANSFERRED: 'đã chuyển đơn',
  RETURNED: 'đã trả lại',
  MERGED: 'đã gộp',
  FILED: 'đã lưu',
  ANSWERED: 'đã trả lời',
}

const STEPS: Readonly<Record<string, string>> = {
  classify: 'phân loại',
  accept: 'thụ lý',
  advise: 'hướng dẫn',
  return: 'trả lại đơn',
  archive: 'lưu đơn',
  answer: 'trả lời',
  merge: 'gộp đơn',
  transfer: 'chuyển đơn',
  transferReturned: 'nhận lại đơn',
}

/** The step does not lead from that state. */
export const stepNotAllowed = (step: string, state: string) =>
  new Refusal('STEP_NOT_ALLOWED', `Đơn ${STATES[state] ?? state} không thể ${STEPS[step] ?? step}.`)

/** The rules leave other outcomes to a petition so classified: it says which. */
export const outcomeNotForThis = (outcome: string, allowed: readonly string[]) => {
  const others = allowed.map((each) => STEPS[each] ?? each).join(', ')
  const message = `Với kết quả phân loại này không thể ${STEPS[outcome] ?? outcome}; có thể: ${others}.`
  return new Refusal('STEP_NOT_ALLOWED', message, { allowed: [...allowed] })
}

/** Nobody says by which rules petitions of that day are sorted. */
export const noClassificationRule = (day: string) =>
  new Refusal('NO_RULE_TO_ARM', `Không có quy định phân loại đơn cho ngày ${shown(day)}: hãy báo quản trị.`, {
    field: 'receivedOn',
  })

/** Somebody will ask why. */
export const reasonMissing = () => inputInvalid('input.reason', 'Hãy ghi lý do.')

export const textTooLong = (field: string, longest: number) =>
  inputInvalid(field, `Mục này dài quá ${longest.toLocaleString('vi-VN')} ký tự.`)

/** What takes effect on a day to come has not happened. */
export const effectiveLater = () =>
  new Refusal('DATE_INVALID', 'Ngày có hiệu lực không được sau hôm nay.', { field: 'input.effectiveOn' })

/** Nothing is done about a petition before it came. */
export const backdatedTooFar = (receivedOn: string) =>
  new Refusal('DATE_INVALID', `Ngày có hiệu lực không được trước ngày nhận đơn ${shown(receivedOn)}.`, {
    field: 'input.effectiveOn',
  })

/** A petition is not its own duplicate. */
export const mergeWithItself = () => inputInvalid('input.into', 'Không thể gộp một đơn vào chính nó.')

/** To say that two denunciations are one would say who sent them. */
export const mergeOfDenunciation = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Đơn tố cáo không được gộp với đơn khác.', { field: 'input.into' })

/** The other one is merged or ended: it goes on for nobody. */
export const mergeIntoEnded = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Đơn kia đã gộp vào đơn khác: hãy chọn đơn còn hiệu lực.', {
    field: 'input.into',
  })
