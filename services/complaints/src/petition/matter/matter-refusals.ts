import { inputInvalid, Refusal } from '@province/runtime/refusal'

export const matterTitleInvalid = (longest: number) =>
  inputInvalid('title', {
    vi: `Tên vụ việc phải có từ 1 đến ${longest} ký tự và không nêu tên người gửi đơn.`,
    en: `The title of a matter has from 1 to ${longest} characters and does not name who sent the petition.`,
  })

/** A thread is seen by many; that a denunciation belongs to it would say who sent it. */
export const denunciationNotTied = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Đơn tố cáo không gắn vào vụ việc chung.',
    en: 'A denunciation is not tied to a matter that others can see.',
  })
