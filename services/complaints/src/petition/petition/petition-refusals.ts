import { counted, inputInvalid, type Message, notReady, Refusal, shownDay } from '@province/runtime/refusal'

const STATES: Readonly<Record<string, Message>> = {
  RECEIVED: { vi: 'mới tiếp nhận', en: 'received' },
  CLASSIFIED: { vi: 'đã phân loại', en: 'classified' },
  ACCEPTED_TO_CASE: { vi: 'đã thụ lý', en: 'accepted' },
  GUIDED: { vi: 'đã hướng dẫn', en: 'answered by guidance' },
  TRANSFERRED: { vi: 'đã chuyển đơn', en: 'transferred' },
  RETURNED: { vi: 'đã trả lại', en: 'returned' },
  MERGED: { vi: 'đã gộp', en: 'merged' },
  FILED: { vi: 'đã lưu', en: 'archived' },
  ANSWERED: { vi: 'đã trả lời', en: 'answered' },
}

const STEPS: Readonly<Record<string, Message>> = {
  classify: { vi: 'phân loại', en: 'classify' },
  accept: { vi: 'thụ lý', en: 'accept' },
  advise: { vi: 'hướng dẫn', en: 'advise the sender' },
  return: { vi: 'trả lại đơn', en: 'return' },
  archive: { vi: 'lưu đơn', en: 'archive' },
  answer: { vi: 'trả lời', en: 'answer' },
  merge: { vi: 'gộp đơn', en: 'merge' },
  transfer: { vi: 'chuyển đơn', en: 'transfer' },
  transferReturned: { vi: 'nhận lại đơn', en: 'take back' },
  field: { vi: 'ghi lĩnh vực', en: 'say what it is about' },
}

/** The words of a table in both languages; what it does not hold stands for itself. */
const wordsOf = (table: Readonly<Record<string, Message>>, key: string): Message =>
  table[key] ?? { vi: key, en: key }

/** The step does not lead from that state. */
export const stepNotAllowed = (step: string, state: string) => {
  const [is, asked] = [wordsOf(STATES, state), wordsOf(STEPS, step)]
  return new Refusal('STEP_NOT_ALLOWED', {
    vi: `Đơn ${is.vi} không thể ${asked.vi}.`,
    en: `The petition is ${is.en}: this step (${asked.en}) is not possible any more or not yet.`,
  })
}

/** The rules leave other outcomes to a petition so classified: it says which. */
export const outcomeNotForThis = (outcome: string, allowed: readonly string[]) => {
  const asked = wordsOf(STEPS, outcome)
  const others = allowed.map((each) => wordsOf(STEPS, each))
  const told = {
    vi: `Với kết quả phân loại này không thể ${asked.vi}; có thể: ${others.map(({ vi }) => vi).join(', ')}.`,
    en: `So classified, this outcome (${asked.en}) is not open to the petition; open are: ${others.map(({ en }) => en).join(', ')}.`,
  }
  return new Refusal('STEP_NOT_ALLOWED', told, { allowed: [...allowed] })
}

/** Nobody says by which rules petitions of that day are sorted. */
export const noClassificationRule = (day: string) =>
  notReady(
    'receivedOn',
    {
      vi: `Không có quy định phân loại đơn cho ngày ${shownDay(day)}: hãy báo quản trị.`,
      en: `No rule on sorting petitions is in force on ${shownDay(day)}: tell an administrator.`,
    },
    'NO_RULE_TO_ARM',
  )

/** Somebody will ask why. */
export const reasonMissing = () =>
  inputInvalid('input.reason', { vi: 'Hãy ghi lý do.', en: 'Give the reason.' })

export const textTooLong = (field: string, longest: number) =>
  inputInvalid(field, {
    vi: `Mục này dài quá ${counted(longest).vi} ký tự.`,
    en: `This is longer than ${counted(longest).en} characters: shorten it.`,
  })

/** What takes effect on a day to come has not happened. */
export const effectiveLater = () =>
  new Refusal(
    'DATE_INVALID',
    { vi: 'Ngày có hiệu lực không được sau hôm nay.', en: 'The effective day must not be later than today.' },
    { field: 'input.effectiveOn' },
  )

/** Nothing is done about a petition before it came. */
export const backdatedTooFar = (receivedOn: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Ngày có hiệu lực không được trước ngày nhận đơn ${shownDay(receivedOn)}.`,
      en: `The effective day must not come before the petition was received (${shownDay(receivedOn)}).`,
    },
    {
      field: 'input.effectiveOn',
    },
  )

/** A petition is not its own duplicate. */
export const mergeWithItself = () =>
  inputInvalid('input.into', {
    vi: 'Không thể gộp một đơn vào chính nó.',
    en: 'A petition cannot be merged into itself.',
  })

/** To say that two denunciations are one would say who sent them. */
export const mergeOfDenunciation = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Đơn tố cáo không được gộp với đơn khác.',
      en: 'A denunciation is not merged with another petition.',
    },
    { field: 'input.into' },
  )

/** The other one is merged or ended: it goes on for nobody. */
export const mergeIntoEnded = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Đơn kia đã gộp vào đơn khác: hãy chọn đơn còn hiệu lực.',
      en: 'The other petition has itself been merged: choose one that is still open.',
    },
    {
      field: 'input.into',
    },
  )

/** It is on record as that. */
export const fieldSaidAlready = () =>
  inputInvalid('input.field', {
    vi: 'Đơn đang được ghi ở đúng lĩnh vực này: hãy chọn lĩnh vực khác.',
    en: 'It is on record as about this field: choose another one.',
  })
