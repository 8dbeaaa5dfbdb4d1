import { inputInvalid, Refusal } from '@province/runtime/refusal'

export const matterTitleInvalid = (longest: number) =>
  inputInvalid('title', `Tên vụ việc phải có từ 1 đến ${longest} ký tự và không nêu tên người gửi đơn.`)

/** A thread is seen by many; that a denunciation belongs to it would say who sent it. */
export const denunciationNotTied = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Đơn tố cáo không gắn vào vụ việc chung.')
