import { inputInvalid } from '@province/runtime/refusal'

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

const dayTold = (day: string) => day.split('-').reverse().join('/')

/** What is changed is not there before that day. */
export const changesTooEarly = (field: string, from: string) =>
  inputInvalid(field, {
    vi: `Ngày đầu là ${dayTold(from)}: thay đổi chỉ có từ sau ngày đó. Hãy chọn ngày muộn hơn.`,
    en: `Its first day is ${dayTold(from)}, and a change comes after that: choose a later day.`,
  })

/** What is changed is not there on that day any more. */
export const changesTooLate = (field: string, to: string) =>
  inputInvalid(field, {
    vi: `Đã kết thúc từ ngày ${dayTold(to)}: thay đổi chỉ có trước ngày đó. Hãy chọn ngày sớm hơn.`,
    en: `It ended on ${dayTold(to)}, and a change comes before that: choose an earlier day.`,
  })
