import { textsUpTo } from '@province/runtime/refusal'
import { hoursEnd } from '../data-hours.ts'
import { requirePast } from '../data-moment.ts'
import {
  type DataRequestState,
  type DataRequestStep,
  dataRequestLifecycle,
} from './data-request-lifecycle.ts'
import { aboutOneThing, groundOfRefusal } from './data-request-refusals.ts'

/** What a person asks of their data. */
export type DataRequestKind = 'SEE' | 'CORRECT' | 'RESTRICT' | 'DELETE'

/** How it came. */
export type DataRequestChannel = 'IN_PERSON' | 'POST' | 'ONLINE' | 'TELEPHONE'

/** Why it is refused. */
export type DataRefusalGround =
  | 'NOT_THE_PERSON'
  | 'DATA_NOT_HELD'
  | 'HARMS_OTHERS'
  | 'KEPT_BY_LAW'
  | 'STATE_SECRET'

/** What was asked, when and about what; who asks is sealed with the petition, and stands nowhere here. */
export interface DataAsked {
  unitId: string
  kind: DataRequestKind
  receivedAt: Date
  channel: DataRequestChannel
  /** What is asked, in words that name nobody. */
  asks: string
  petitionId: string | null
  visitId: string | null
}

/** What was done about it. */
export interface DataRequestFacts {
  at: Date
  document: string | null
  reason: string | null
  ground: DataRefusalGround | null
}

const LONGEST = { asks: 2_000, document: 100, reason: 1_000 } as const

/** What each step has to say. */
const NEEDS: Readonly<Record<DataRequestStep, readonly ('document' | 'reason')[]>> = {
  answer: ['document'],
  refuse: ['document', 'reason'],
  withdraw: ['reason'],
}

const requireText = textsUpTo(LONGEST)

export interface DataRequest extends DataAsked {}

/** A person asks to see, correct, restrict or delete their data: answered within 72 hours. */
export class DataRequest {
  state: DataRequestState = 'RECEIVED'
  /** The moment at which the 72 hours are over. */
  dueAt: Date
  endedAt: Date | null = null
  document: string | null = null
  reason: string | null = null
  ground: DataRefusalGround | null = null
  version = 1

  constructor(
    readonly id: string,
    asked: DataAsked,
    public recordedBy: string,
  ) {
    Object.assign(this, asked)
    this.dueAt = hoursEnd(asked.receivedAt)
  }

  /** A request that came; about one petition or one visit, and never about nothing. */
  static received(id: string, asked: DataAsked, by: string, now: Date): DataRequest {
    requirePast('input.receivedAt', asked.receivedAt, now)
    requireText('asks', asked.asks)
    if ((asked.petitionId === null) === (asked.visitId === null)) throw aboutOneThing()
    return new DataRequest(id, asked, by)
  }

  /** An answer or a refusal never without its paper; a refusal never without its ground and reason. */
  take(step: DataRequestStep, facts: DataRequestFacts, by: string, now: Date): void {
    const state = dataRequestLifecycle.step(this.state, step)
    const { at, document, reason, ground } = facts
    for (const field of ['document', 'reason'] as const)
      requireText(field, facts[field], NEEDS[step].includes(field))
    if ((step === 'refuse') !== (ground !== null)) throw groundOfRefusal()
    requirePast('input.at', at, now, this.receivedAt)
    Object.assign(this, { state, endedAt: at, document, reason, ground, recordedBy: by })
    this.version += 1
  }
}

/** A step of a request as it was taken: appended, never changed. */
export class DataRequestStepRecord {
  constructor(
    readonly id: string,
    readonly requestId: string,
    readonly unitId: string,
    readonly step: DataRequestStep | 'receive',
    readonly at: Date,
    readonly document: string | null,
    readonly reason: string | null,
    readonly recordedBy: string,
  ) {}
}
