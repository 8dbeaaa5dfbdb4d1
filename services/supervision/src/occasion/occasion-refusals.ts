import { counted, inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** It is past this step. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Kỳ họp, phiên hoặc đợt phản biện này đã qua bước đó: hãy tải lại để xem.',
    en: 'The meeting, hearing or criticism is past this step: reload to see it.',
  })

/** It was held on a day to come. */
export const heldTooEarly = (today: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Ngày họp không được sau hôm nay (${shownDay(today)}).`,
      en: `It was not held after today (${shownDay(today)}).`,
    },
    { field: 'input.heldOn' },
  )

/** Petitions are not over: they go to the next meeting, which has to be named. */
export const nextMissing = (open: number) =>
  inputInvalid('input.next', {
    vi: `Còn ${counted(open).vi} kiến nghị cử tri chưa xong: hãy chọn kỳ họp tiếp theo để chuyển sang.`,
    en: `${counted(open).en} voter petitions are not over: choose the next meeting to which they are carried over.`,
  })

/** Nothing is carried over to this one: it is another kind, over, or does not come later. */
export const nextUnfit = () =>
  inputInvalid('input.next', {
    vi: 'Hãy chọn một kỳ họp sau kỳ họp này và chưa kết thúc.',
    en: 'Choose a meeting that comes after this one and is not over.',
  })

/** Opinions about the draft have no answer yet. */
export const unanswered = (open: number) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Còn ${counted(open).vi} ý kiến chưa được trả lời (tiếp thu, tiếp thu một phần hay không tiếp thu): chưa thể kết thúc.`,
    en: `${counted(open).en} opinions have no answer (accepted, in part or not): it cannot be closed yet.`,
  })

/** What is raised there is of another kind, or it is over. */
export const notRaisedThere = () =>
  inputInvalid('input.occasionId', {
    vi: 'Không ghi được nội dung loại này ở đó: kỳ họp, phiên hoặc đợt phản biện đã kết thúc, thuộc đơn vị khác hoặc không dành cho loại này.',
    en: 'This kind is not raised there: the meeting, hearing or criticism is over, of another unit, or not for this kind.',
  })
