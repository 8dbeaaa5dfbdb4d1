import { isBlank, textsUpTo } from '@province/runtime/refusal'
import { hoursEnd } from '../data-hours.ts'
import { requirePast } from '../data-moment.ts'
import { type DataBreachState, type DataBreachStep, dataBreachLifecycle } from './data-breach-lifecycle.ts'
import { delayUnexplained, nobodyToNotify, notDelayed, personsImpossible } from './data-breach-refusals.ts'

/** Who has to hear of a breach. */
export type BreachNotified = 'DATA_AUTHORITY' | 'UNIT_ABOVE' | 'PERSONS_CONCERNED'

/** What happened, as far as it is known. */
export interface BreachNoticed {
  unitId: string
  noticedAt: Date
  /** What happened, in words that name nobody. */
  happened: string
  /** About how many people; null: not known yet. */
  people: number | null
  /** What was done at once; null: nothing yet. */
  measures: string | null
  notify: BreachNotified[]
}

/** What was done about it, and what is known since. */
export interface DataBreachFacts {
  at: Date
  document: string | null
  /** Why the notice was late, of `notify`; how it ended, of `close`. */
  reason: string | null
  people: number | null
  measures: string | null
}

const LONGEST = { happened: 2_000, measures: 2_000, document: 100, reason: 1_000 } as const
const MOST_PEOPLE = 100_000_000

const requireText = textsUpTo(LONGEST)

function requirePeople(people: number | null): void {
  if (people !== null && !(Number.isInteger(people) && people >= 0 && people <= MOST_PEOPLE))
    throw personsImpossible()
}

/** An end says how it came about; a notice why it was late, where it was, and nowhere else. */
function requireReason(step: DataBreachStep, { at, reason }: DataBreachFacts, dueAt: Date): void {
  const isLate = at > dueAt
  if (step === 'notify' && isLate && isBlank(reason)) throw delayUnexplained()
  if (step === 'notify' && !isLate && reason !== null) throw notDelayed()
  requireText('reason', reason, step === 'close')
}

export interface DataBreach extends BreachNoticed {}

/** Personal data got out or was lost: told within 72 hours of being noticed to who has to hear of it. */
export class DataBreach {
  state: DataBreachState = 'NOTICED'
  /** The moment at which the 72 hours are over. */
  dueAt: Date
  notice: string | null = null
  notifiedAt: Date | null = null
  lateWhy: string | null = null
  closedAt: Date | null = null
  outcome: string | null = null
  version = 1

  constructor(
    readonly id: string,
    noticed: BreachNoticed,
    public recordedBy: string,
  ) {
    Object.assign(this, noticed)
    this.dueAt = hoursEnd(noticed.noticedAt)
  }

  /** A breach that was noticed, with who has to hear of it. */
  static noticed(id: string, noticed: BreachNoticed, by: string, now: Date): DataBreach {
    const { noticedAt, happened, people, measures, notify } = noticed
    requirePast('input.noticedAt', noticedAt, now)
    requireText('happened', happened)
    requirePeople(people)
    requireText('measures', measures, false)
    if (notify.length === 0 || new Set(notify).size < notify.length) throw nobodyToNotify()
    return new DataBreach(id, noticed, by)
  }

  /** A notice never without its number, and after 72 hours never without a reason; an end never without its outcome. */
  take(step: DataBreachStep, facts: DataBreachFacts, by: string, now: Date): void {
    const state = dataBreachLifecycle.step(this.state, step)
    const { at, document, reason, people, measures } = facts
    requireText('document', document, step === 'notify')
    requireText('measures', measures, false)
    requirePeople(people)
    requirePast('input.at', at, now, this.notifiedAt ?? this.noticedAt)
    requireReason(step, facts, this.dueAt)
    const said =
      step === 'notify'
        ? { notice: document, notifiedAt: at, lateWhy: reason }
        : { closedAt: at, outcome: reason }
    Object.assign(this, said, {
      state,
      people: people ?? this.people,
      measures: measures ?? this.measures,
      recordedBy: by,
    })
    this.version += 1
  }
}

/** A step of a breach as it was taken: appended, never changed. */
export class DataBreachStepRecord {
  constructor(
    readonly id: string,
    readonly breachId: string,
    readonly unitId: string,
    readonly step: DataBreachStep | 'notice',
    readonly at: Date,
    readonly document: string | null,
    readonly reason: string | null,
    readonly people: number | null,
    readonly recordedBy: string,
  ) {}
}
