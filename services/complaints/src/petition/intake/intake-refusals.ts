import { counted, inputInvalid, type Message, notReady, Refusal } from '@province/runtime/refusal'
import type { Telling } from '../../naming/naming.ts'

/** A text is longer than its field. */
export const tooLong = (field: string, longest: number) =>
  inputInvalid(field, {
    vi: `Mục này dài quá ${counted(longest).vi} ký tự: hãy rút gọn hoặc đính kèm tệp.`,
    en: `This is longer than ${counted(longest).en} characters: shorten it or attach a file.`,
  })

/** Nobody receives a petition tomorrow. */
export const receivedLater = () =>
  inputInvalid('input.receivedOn', {
    vi: 'Ngày nhận đơn không được sau hôm nay.',
    en: 'The day of receipt must not be later than today.',
  })

/** A petition comes from at least one person. */
export const noPeople = (most: number) =>
  inputInvalid('input.people', {
    vi: `Số người đứng đơn phải từ 1 đến ${counted(most).vi}.`,
    en: `A petition is of 1 to ${counted(most).en} people.`,
  })

/** Whoever handles it reads the summary alone. */
export const summaryMissing = () =>
  notReady('summary', {
    vi: 'Hãy ghi tóm tắt nội dung đơn (không nêu tên người gửi) trước khi vào sổ.',
    en: 'Summarise what the petition is about (without naming who sent it) before registering it.',
  })

const TOLD: Readonly<Record<Telling, Message>> = {
  NAME: { vi: 'tên người', en: 'the name of a person' },
  NUMBER: {
    vi: 'số điện thoại hoặc số giấy tờ',
    en: 'a telephone or identity number',
  },
  ADDRESS: { vi: 'địa chỉ nhà của người gửi', en: 'where who sent it lives' },
}

/** The summary is read by people who may not know who sent it. */
export const summaryTells = (telling: Telling) =>
  notReady('summary', {
    vi: `Tóm tắt đang chứa ${TOLD[telling].vi}: hãy bỏ thông tin đó ra.`,
    en: `The summary holds ${TOLD[telling].en}: take it out.`,
  })

/** It was registered or abandoned before. */
export const abandonedAlready = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Đơn đang nhập này đã vào sổ hoặc đã bỏ: hãy mở đơn mới.',
    en: 'This draft has been registered or abandoned: open a new one.',
  })

/** The key of what was typed is at no desk any more: it stays sealed, and is typed anew elsewhere. */
export const deskClosed = () =>
  new Refusal('DESK_CLOSED', {
    vi: 'Hệ thống đã khởi động lại nên nội dung đã niêm phong không sửa được nữa: hãy bỏ đơn này và nhập lại từ giấy.',
    en: 'The system has restarted, so what was sealed can no longer be changed: abandon this draft and enter it again from paper.',
  })

/** A visit by which the petition came is of the same unit. */
export const visitElsewhere = () =>
  inputInvalid('input.visit', {
    vi: 'Không có lượt tiếp này ở đơn vị: hãy chọn lượt tiếp khác.',
    en: 'The unit has no such visit: choose another one.',
  })

/** The unit complained of is a unit of this province. */
export const complainedUnitUnknown = () =>
  new Refusal(
    'UNIT_NOT_FOUND',
    {
      vi: 'Không có đơn vị bị phản ánh này: hãy chọn trong danh sách.',
      en: 'There is no such unit to complain of: choose one from the list.',
    },
    {
      field: 'input.complainedUnit',
    },
  )
