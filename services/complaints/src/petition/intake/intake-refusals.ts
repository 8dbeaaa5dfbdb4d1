import { inputInvalid, notReady, Refusal } from '@province/runtime/refusal'

/** A text is longer than its field. */
export const tooLong = (field: string, longest: number) =>
  inputInvalid(
    field,
    `Mục này dài quá ${longest.toLocaleString('vi-VN')} ký tự: hãy rút gọn hoặc đính kèm tệp.`,
  )

/** Nobody receives a petition tomorrow. */
export const receivedLater = () => inputInvalid('input.receivedOn', 'Ngày nhận đơn không được sau hôm nay.')

/** A petition comes from at least one person. */
export const noPeople = (most: number) =>
  inputInvalid('input.people', `Số người đứng đơn phải từ 1 đến ${most.toLocaleString('vi-VN')}.`)

/** Whoever handles it reads the summary alone. */
export const summaryMissing = () =>
  notReady('summary', 'Hãy ghi tóm tắt nội dung đơn (không nêu tên người gửi) trước khi vào sổ.')

const WHAT: Readonly<Record<string, string>> = {
  senderName: 'tên người gửi',
  complainedPerson: 'tên người bị phản ánh',
  nationalId: 'số định danh',
  phone: 'số điện thoại',
}

/** The summary is read by people who may not know who sent it. */
export const summaryNames = (field: string) =>
  notReady('summary', `Tóm tắt đang chứa ${WHAT[field] ?? 'thông tin cá nhân'}: hãy bỏ thông tin đó ra.`)

/** It was registered or abandoned before. */
export const abandonedAlready = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Đơn đang nhập này đã vào sổ hoặc đã bỏ: hãy mở đơn mới.')

/** The key of what was typed is at no desk any more: it stays sealed, and is typed anew elsewhere. */
export const deskClosed = () =>
  new Refusal(
    'DESK_CLOSED',
    'Hệ thống đã khởi động lại nên nội dung đã niêm phong không sửa được nữa: hãy bỏ đơn này và nhập lại từ giấy.',
  )

/** A visit by which the petition came is of the same unit. */
export const visitElsewhere = () =>
  inputInvalid('input.visit', 'Không có lượt tiếp này ở đơn vị: hãy chọn lượt tiếp khác.')

/** The unit complained of is a unit of this province. */
export const complainedUnitUnknown = () =>
  new Refusal('UNIT_NOT_FOUND', 'Không có đơn vị bị phản ánh này: hãy chọn trong danh sách.', {
    field: 'input.complainedUnit',
  })
