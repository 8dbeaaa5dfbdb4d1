import { counted, inputInvalid, Refusal } from '@province/runtime/refusal'

/** The people of one petition of a case, and how many of them have withdrawn. */
export interface Party {
  petitionId: string
  people: number
  withdrawn: number
}

/** Who withdraws: so many people of a petition, or all of it; neither where a part of what is asked is withdrawn. */
export interface WithdrawalAsked {
  petition?: string | null
  people?: number | null
}

/** Who has withdrawn by a step; null where nobody did, but a part of what was asked. */
export interface Withdrawal {
  petitionId: string
  people: number
}

const notOfCase = () =>
  inputInvalid('input.petition', {
    vi: 'Hãy chọn đơn của chính vụ việc này.',
    en: 'Choose a petition of this very case.',
  })

const whoseMissing = () =>
  inputInvalid('input.petition', {
    vi: 'Vụ việc có nhiều đơn: hãy chọn đơn mà người rút đã ký.',
    en: 'The case is of several petitions: choose that of who withdraws.',
  })

const notSoMany = (most: number) =>
  inputInvalid('input.people', {
    vi: `Đơn này còn ${counted(most).vi} người chưa rút: hãy ghi số người rút từ 1 đến ${counted(most).vi}.`,
    en: `${counted(most).en} people of this petition have not withdrawn: say between 1 and ${counted(most).en}.`,
  })

/** Whoever is the last to withdraw ends the case. */
const allWithdraw = () =>
  new Refusal('ALL_WITHDRAW', {
    vi: 'Không còn ai theo vụ việc: hãy ghi bước rút toàn bộ.',
    en: 'Nobody is left in the case: record that it is withdrawn whole.',
  })

/** Whether a case was dealt with as the law has it is looked into above. */
export const reviewedAbove = (above: string) =>
  new Refusal('REVIEWED_ABOVE', {
    vi: `Việc giải quyết lại do cấp trên trực tiếp (${above}) quyết định: hãy đề nghị nơi đó ghi bước này.`,
    en: `A case is taken up again by decision of the unit above (${above}): ask it to record this step.`,
  })

/** No account is called so. */
export const accountUnknown = (field: string) =>
  inputInvalid(field, {
    vi: 'Không có tài khoản này: hãy chép mã từ danh sách tài khoản, hoặc để trống.',
    en: 'There is no such account: copy its id from the list of accounts, or leave this empty.',
  })

const left = ({ people, withdrawn }: Party) => people - withdrawn

/** Who withdraws of whom, some of several: the rest go on. */
export function withdrawalOf(
  parties: readonly Party[],
  { petition, people }: WithdrawalAsked,
): Withdrawal | null {
  if (petition == null && people == null) return null
  if (petition == null && parties.length > 1) throw whoseMissing()
  const party = petition == null ? parties[0] : parties.find(({ petitionId }) => petitionId === petition)
  if (!party) throw notOfCase()
  const most = left(party)
  const leaving = people ?? most
  if (leaving < 1 || leaving > most) throw notSoMany(most)
  if (parties.reduce((sum, each) => sum + left(each), 0) === leaving) throw allWithdraw()
  return { petitionId: party.petitionId, people: leaving }
}
