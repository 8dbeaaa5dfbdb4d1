import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** The step is not taken from where the refusal stands. */
export const refusalStepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của việc từ chối tiếp không cho bước này: hãy tải lại.',
    en: 'Where the refusal of reception stands this step is not taken: reload it.',
  })

/** Refusals are recorded when they happened, and what followed after that. */
export const refusalDayImpossible = (field: 'input.refusedOn' | 'input.on', first: string | null) =>
  inputInvalid(
    field,
    first === null
      ? { vi: 'Ngày từ chối tiếp không được sau hôm nay.', en: 'The day of the refusal is not after today.' }
      : {
          vi: `Ngày phải từ ${shownDay(first)} (ngày từ chối) đến hôm nay.`,
          en: `The day lies between ${shownDay(first)}, the day of the refusal, and today.`,
        },
  )

/** No law lets anybody be refused for that on that day. */
export const groundNotInForce = (day: string) =>
  new Refusal(
    'GROUND_NOT_IN_FORCE',
    {
      vi: `Ngày ${shownDay(day)} pháp luật không có căn cứ từ chối này: hãy chọn căn cứ có hiệu lực vào ngày đó.`,
      en: `On ${shownDay(day)} the law has no such ground of refusal: choose one in force on that day.`,
    },
    { field: 'input.ground' },
  )

/** Who is refused is told why, by word of mouth, but on two grounds. */
export const reasonNotTold = (article: string) =>
  inputInvalid('input.toldByWord', {
    vi: `Căn cứ này đòi hỏi phải giải thích lý do bằng lời cho công dân (${article}): hãy giải thích rồi ghi lại.`,
    en: `On this ground the reason is told by word of mouth (${article}): tell it, then record it.`,
  })

/** A refusal is somebody's. */
export const nobodyRefused = () =>
  inputInvalid('input.people', {
    vi: 'Số người bị từ chối là số nguyên, từ 1 đến 100.000.',
    en: 'People who were refused are counted in whole numbers, from 1 to 100,000.',
  })
