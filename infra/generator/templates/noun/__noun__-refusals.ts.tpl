import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** A title is needed, of bounded length. */
export const titleMissing = (longest: number) =>
  inputInvalid('title', {
    vi: `Hãy ghi tiêu đề, không quá ${longest} ký tự.`,
    en: `Give it a title of at most ${longest} characters.`,
  })

/** Nothing is opened on a day to come. */
export const dayLater = () =>
  inputInvalid('openedOn', {
    vi: 'Ngày mở không được sau hôm nay.',
    en: 'The day it is opened cannot be after today.',
  })

/** It was closed before. */
export const closedBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', { vi: 'Mục này đã đóng.', en: 'This has been closed before.' })
