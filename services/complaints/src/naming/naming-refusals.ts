import { inputInvalid, type Message, Refusal } from '@province/runtime/refusal'
import type { Telling } from './naming.ts'

const TOLD: Readonly<Record<Telling, Message>> = {
  NAME: {
    vi: 'Mục này nêu tên người: hãy viết lại mà không nêu tên (nếu là tên đường, trường hay địa danh thì ghi kèm chữ “đường”, “trường”, “xã”).',
    en: 'This names a person: write it without a name (of a street, a school or a place say that it is one).',
  },
  NUMBER: {
    vi: 'Mục này có số điện thoại hay số giấy tờ của người: hãy bỏ số đó ra (số tiền thì ghi kèm “đồng”).',
    en: 'This holds a telephone or identity number: take it out (of a sum of money say the currency).',
  },
  ADDRESS: {
    vi: 'Mục này nêu địa chỉ nhà của người gửi đơn: hãy chỉ ghi đến thôn, xóm, tổ dân phố.',
    en: 'This says where who sent the petition lives: name the village or quarter, no house.',
  },
}

/** The text tells of a person; it is stored nowhere, and the refusal says nothing of it. */
export const tellsOfPerson = (telling: Telling, field: string) => inputInvalid(field, TOLD[telling])

/** Who sent the petition acts in it for the authority. */
export const partyActs = (field: string) =>
  new Refusal(
    'CONFLICT_OF_INTEREST',
    {
      vi: 'Người gửi đơn không thể là người xác minh hay chủ trì: hãy chọn người khác.',
      en: 'Who sent the petition neither verifies nor chairs: choose somebody else.',
    },
    { field },
  )
