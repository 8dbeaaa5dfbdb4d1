import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { DelegationRule } from './delegation-rule.ts'

const shown = (day: string) => day.split('-').reverse().join('/')

/** A visit is at least one person's. */
export const nobodyCame = () => inputInvalid('people', 'Mỗi lượt tiếp phải có ít nhất một người.')

/** The session was on another day. */
export const notOnItsDay = (day: string) =>
  new Refusal('DATE_INVALID', `Lượt tiếp phải ghi vào ngày của buổi tiếp (${shown(day)}).`, { field: 'day' })

/** It is recorded of the session that nobody came. */
export const nobodyRecorded = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Buổi tiếp đã ghi là không có công dân: hãy sửa buổi tiếp trước khi ghi lượt tiếp.',
    { field: 'session' },
  )

/** So many representatives are not what the law says. */
export const representativesOutside = (rule: DelegationRule) => {
  const { article, leastPeople, mostPeople, leastRepresentatives, mostRepresentatives } = rule
  const size = mostPeople === null ? `trên ${leastPeople - 1}` : `${leastPeople}–${mostPeople}`
  const message = `${article}: đoàn ${size} người cử từ ${leastRepresentatives} đến ${mostRepresentatives} người đại diện.`
  return inputInvalid('representatives', message)
}

/** Few people are no delegation, and send no representatives. */
export const noDelegation = () =>
  inputInvalid('representatives', 'Chỉ đoàn đông người mới cử người đại diện: hãy bỏ trống.')

/** No rule says who speaks for people on that day. */
export const noRuleOn = (day: string) =>
  new Refusal('RULE_NOT_KNOWN', `Không có quy định về người đại diện có hiệu lực vào ngày ${shown(day)}.`, {
    field: 'day',
  })

/** The summary holds what could be a person's number. */
export const summaryNamesSomebody = () =>
  inputInvalid('summary', 'Tóm tắt không được có số điện thoại hay số giấy tờ: chỉ ghi nội dung vụ việc.')
