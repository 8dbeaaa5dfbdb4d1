import { v7 } from 'uuid'
import { FollowUp } from '../src/follow-up/follow-up.ts'
import type { Answer, Outcome } from '../src/follow-up/follow-up-answer.ts'
import { FollowUpEntry } from '../src/follow-up/follow-up-entry.ts'
import type { Issue } from '../src/follow-up/follow-up-issue.ts'
import type { FollowUpStep } from '../src/follow-up/follow-up-lifecycle.ts'
import { INVENTED } from './follow-up-words.ts'

/** One step on the way: how many days after the issue. */
export type WayStep = readonly [step: FollowUpStep, after: number]

const TAKEN_UP: readonly WayStep[] = [
  ['acknowledge', 3],
  ['accept', 10],
  ['start', 14],
]
const REPORTED: readonly WayStep[] = [...TAKEN_UP, ['report', 70]]

/** The ways that follow-ups went, by name. */
export const WAYS = {
  unanswered: [],
  acknowledged: [['acknowledge', 4]],
  contested: [
    ['acknowledge', 4],
    ['contest', 15],
  ],
  working: TAKEN_UP,
  reported: REPORTED,
  returned: [...REPORTED, ['return', 80]],
  implemented: [...REPORTED, ['verify', 85]],
  partly: [...REPORTED, ['verifyPartly', 85]],
  supervisedAgain: [...REPORTED, ['refute', 85], ['reSupervise', 95]],
  closed: [...REPORTED, ['refute', 85], ['close', 95]],
} as const satisfies Record<string, readonly WayStep[]>

export type Way = keyof typeof WAYS

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const SAID: Readonly<Partial<Record<FollowUpStep, string>>> = {
  accept: 'Tiếp thu kiến nghị, có kế hoạch thực hiện',
  contest: 'Nội dung kiến nghị thuộc thẩm quyền của cơ quan khác, đề nghị xem xét lại',
  report: 'Đã thực hiện xong các nội dung theo kế hoạch',
  return: 'Báo cáo chưa kèm tài liệu chứng minh, đề nghị bổ sung',
  verify: 'Đã kiểm tra, kết quả đúng như báo cáo',
  verifyPartly: 'Mới hoàn thành một phần nội dung',
  refute: 'Kết quả chưa đúng như báo cáo',
  reSupervise: 'Giám sát lại nội dung chưa thực hiện',
  close: 'Nội dung không còn phù hợp với quy định mới, kết thúc theo dõi',
}

/** A session in which something may be looked at again. */
export interface LaterSession {
  id: string
  day: string
}

/** What is known of a follow-up beside its issue. */
export interface Around {
  outcome: Outcome | null
  /** The sessions of its unit, the earliest first. */
  sessions: readonly LaterSession[]
}

function answerOf(step: FollowUpStep, on: string, { outcome, sessions }: Around): Answer {
  const documented = ['report', 'verify', 'verifyPartly', 'refute', 'reSupervise', 'close'].includes(step)
  return {
    text: SAID[step] ?? null,
    document: documented ? 'Văn bản giả định' : null,
    plannedFor: step === 'accept' ? dayAfter(on, 60) : null,
    outcome: step === 'report' ? outcome : null,
    sessionId: step === 'reSupervise' ? (sessions.find(({ day }) => day >= on)?.id ?? null) : null,
    on,
  }
}

/** A follow-up of the demonstration with the steps that led it where it is. */
export interface Gone {
  followUp: FollowUp
  entries: FollowUpEntry[]
}

/** Lets a follow-up go its way by its own rules, so that no row of the demonstration breaks one. */
export function goes(
  unitId: string,
  code: string,
  issue: Issue,
  way: Way,
  around: Around,
  today: string,
): Gone {
  const followUp = new FollowUp(v7(), unitId, code, issue, INVENTED, 'demonstration')
  const entries = WAYS[way].flatMap(([step, after]: WayStep) => {
    const on = dayAfter(issue.issuedOn, after)
    // Steps after the day of the demonstration have not been taken yet.
    if (on > today) return []
    // Nor is anything looked at again where no session comes after.
    if (step === 'reSupervise' && !around.sessions.some(({ day }) => day >= on)) return []
    const answer = answerOf(step, on, around)
    const side = step === 'report' ? 'demonstration addressee' : 'demonstration issuer'
    const fromState = followUp.take(step, answer, { subject: side, today })
    const { state: toState, version } = followUp
    return [
      new FollowUpEntry(v7(), version, followUp, { step, fromState, toState, ...answer }, 'demonstration'),
    ]
  })
  return { followUp, entries }
}
