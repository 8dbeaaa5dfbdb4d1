import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Of a project nothing but its id is known here. */
export const projectInvalid = () =>
  inputInvalid('landProject', {
    vi: 'Hãy chọn dự án giải phóng mặt bằng trong danh sách: mã này không phải của dự án nào.',
    en: 'Choose a land-clearance project from the list: this is no id of one.',
  })

/** It is about one thing: a matter, or a dialogue. */
export const oneSubject = () =>
  inputInvalid('matter', {
    vi: 'Hãy ghi đúng một trong hai: vụ việc hoặc buổi đối thoại.',
    en: 'Name exactly one of the two: a matter, or a dialogue.',
  })

/** It is tied to that project. */
export const alreadyTied = (currentVersion: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Đã gắn với dự án này: hãy tải lại trang.',
      en: 'It is tied to this project: reload the page.',
    },
    { field: 'landProject', currentVersion },
  )

/** It was untied. */
export const alreadyUntied = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Đã gỡ khỏi dự án: hãy tải lại trang.',
    en: 'It has been untied from the project: reload the page.',
  })
