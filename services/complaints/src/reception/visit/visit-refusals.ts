import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'
import type { DelegationRule } from './delegation-rule.ts'

/** A visit is at least one person's. */
export const nobodyCame = () =>
  inputInvalid('people', {
    vi: 'Mỗi lượt tiếp phải có ít nhất một người.',
    en: 'A visit is of at least one person.',
  })

/** The session was on another day. */
export const notOnItsDay = (day: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Lượt tiếp phải ghi vào ngày của buổi tiếp (${shownDay(day)}).`,
      en: `Record the visit on the day of its session (${shownDay(day)}).`,
    },
    { field: 'day' },
  )

/** It is recorded of the session that nobody came. */
export const nobodyRecorded = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Buổi tiếp đã ghi là không có công dân: hãy sửa buổi tiếp trước khi ghi lượt tiếp.',
      en: 'The session is recorded as one to which nobody came: correct the session before recording a visit.',
    },
    { field: 'session' },
  )

/** So many representatives are not what the law says. */
export const representativesOutside = (rule: DelegationRule) => {
  const { article, leastPeople, mostPeople, leastRepresentatives, mostRepresentatives } = rule
  const span = `${leastPeople}–${mostPeople}`
  const size =
    mostPeople === null
      ? { vi: `trên ${leastPeople - 1}`, en: `more than ${leastPeople - 1}` }
      : { vi: span, en: span }
  return inputInvalid('representatives', {
    vi: `${article}: đoàn ${size.vi} người cử từ ${leastRepresentatives} đến ${mostRepresentatives} người đại diện.`,
    en: `${article}: a group of ${size.en} people sends from ${leastRepresentatives} to ${mostRepresentatives} representatives.`,
  })
}

/** Few people are no delegation, and send no representatives. */
export const noDelegation = () =>
  inputInvalid('representatives', {
    vi: 'Chỉ đoàn đông người mới cử người đại diện: hãy bỏ trống.',
    en: 'Only a large group sends representatives: leave this empty.',
  })

/** No rule says who speaks for people on that day. */
export const noRuleOn = (day: string) =>
  new Refusal(
    'RULE_NOT_KNOWN',
    {
      vi: `Không có quy định về người đại diện có hiệu lực vào ngày ${shownDay(day)}.`,
      en: `No rule on representatives is in force on ${shownDay(day)}.`,
    },
    {
      field: 'day',
    },
  )

/** The summary holds what could be a person's number. */
export const summaryNamesSomebody = () =>
  inputInvalid('summary', {
    vi: 'Tóm tắt không được có số điện thoại hay số giấy tờ: chỉ ghi nội dung vụ việc.',
    en: 'The summary must hold no telephone number and no number of papers: write what the matter is about, nothing else.',
  })
