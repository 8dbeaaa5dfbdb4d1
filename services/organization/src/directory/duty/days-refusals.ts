import { inputInvalid, shownDay } from '@province/runtime/refusal'

/** It would end before it begins. */
export const endsTooEarly = (field: string) =>
  inputInvalid(field, {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The last day must come after the first.',
  })

/** It ends before that day already. */
export const endsTooLate = (field: string) =>
  inputInvalid(field, {
    vi: 'Đã kết thúc vào hoặc trước ngày đó: chỉ có thể rút ngắn.',
    en: 'It ends on or before that day already: it can only be shortened.',
  })

/** What is changed is not there before that day. */
export const changesTooEarly = (field: string, from: string) =>
  inputInvalid(field, {
    vi: `Ngày đầu là ${shownDay(from)}: thay đổi chỉ có từ sau ngày đó. Hãy chọn ngày muộn hơn.`,
    en: `Its first day is ${shownDay(from)}, and a change comes after that: choose a later day.`,
  })

/** What is changed is not there on that day any more. */
export const changesTooLate = (field: string, to: string) =>
  inputInvalid(field, {
    vi: `Đã kết thúc từ ngày ${shownDay(to)}: thay đổi chỉ có trước ngày đó. Hãy chọn ngày sớm hơn.`,
    en: `It ended on ${shownDay(to)}, and a change comes before that: choose an earlier day.`,
  })
