import { addDays, type Day } from '@province/clocks'
import type { ComplaintCaseState } from '../src/complaint-case/complaint-case-lifecycle.ts'
import type { ComplaintOutcome } from '../src/complaint-case/complaint-case-step.ts'
import { STANDS_AT } from './reception-days.ts'

/** One step of a made-up case. */
export interface ToldStep {
  step: string
  on: Day
  document?: string
  reason?: string
  attended?: number
}

/** How a made-up case went, from its acceptance. */
export interface ToldCase {
  state: ComplaintCaseState
  steps: ToldStep[]
  decidedOn: Day | null
  decision: string | null
  outcome: ComplaintOutcome | null
  dialogueOn: Day | null
  endedOn: Day | null
}

/** The last day of the report. */
const LAST = addDays(STANDS_AT, -1)

const OUTCOMES: readonly ComplaintOutcome[] = ['UNJUSTIFIED', 'PARTLY_JUSTIFIED', 'UNJUSTIFIED', 'JUSTIFIED']

const capped = (day: Day): Day => (day < LAST ? day : LAST)

/** The day so many days after, never after the last day of the report. */
const after = (day: Day, days: number): Day => capped(addDays(day, days))

const begun = (accepted: Day, number: number): ToldStep[] => [
  { step: 'open', on: accepted },
  { step: 'assign', on: after(accepted, 2), document: `${number}/QĐ-XM (giả định)` },
  {
    step: 'verify',
    on: after(accepted, 9),
    reason: 'Đã làm việc với các bên và kiểm tra hồ sơ, hiện trạng (giả định).',
  },
]

/** A case that was resolved: decided in time but for one in ten, then sent and mostly ended. */
export function resolved(accepted: Day, number: number): ToldCase {
  const decidedOn = after(accepted, number % 10 === 9 ? 40 : 18 + (number % 9))
  const talks = number % 3 === 0
  const dialogueOn = talks ? after(accepted, 14) : null
  const decision = `${100 + number}/QĐ-GQKN (giả định)`
  const ends = number % 5 !== 4
  const publishedOn = after(decidedOn, 3)
  const endedOn = ends ? after(publishedOn, 10) : null
  return {
    state: ends ? 'CLOSED' : 'PUBLISHED',
    decidedOn,
    decision,
    outcome: OUTCOMES[number % OUTCOMES.length] ?? null,
    dialogueOn,
    endedOn,
    steps: [
      ...begun(accepted, number),
      ...(dialogueOn ? [{ step: 'hold_dialogue', on: dialogueOn, attended: 2 + (number % 4) }] : []),
      { step: 'decide', on: decidedOn, document: decision, reason: 'Theo kết quả xác minh (giả định).' },
      { step: 'publish', on: publishedOn, reason: 'Gửi các bên và niêm yết tại trụ sở (giả định).' },
      ...(endedOn ? [{ step: 'close', on: endedOn }] : []),
    ],
  }
}

/** A case that is being worked on: those accepted last have nobody yet who verifies. */
export function goingOn(accepted: Day, number: number): ToldCase {
  const nothing = { decidedOn: null, decision: null, outcome: null, dialogueOn: null, endedOn: null }
  if (number % 3 === 0) return { ...nothing, state: 'ACCEPTED', steps: [{ step: 'open', on: accepted }] }
  return { ...nothing, state: 'VERIFYING', steps: begun(accepted, number) }
}
