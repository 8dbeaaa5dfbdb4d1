import { textsUpTo } from '@province/runtime/refusal'
import { deciderConcerned, hoursOutside } from './sight-refusals.ts'
import {
  type SightClosing,
  type SightDecision,
  type SightRequestState,
  sightRequestLifecycle,
} from './sight-request-lifecycle.ts'

/** The longest that sight is given for at once, in hours. */
export const MOST_HOURS = 72
const LONGEST = { reason: 1_000, note: 1_000 } as const
const HOUR_MS = 3_600_000

/** Of what sight is asked, by whom, why and for how long. */
export interface SightAsked {
  unitId: string
  petitionId: string
  vaultRecordId: string
  /** The code of the petition, by which who decides knows it. */
  code: string
  reason: string
  hours: number
  /** The account of the superior of who asks, who does not decide. */
  superior: string | null
  askedBy: string
  askedByName: string
  askedAt: Date
}

/** Who decides, and how they stand to the petition. */
export interface SightDecider {
  subject: string
  name: string
  /** They handle petitions of its unit, or read its denunciations. */
  handles: boolean
  at: Date
}

/** What is decided. */
export interface SightDecided {
  hours: number | null
  note: string | null
}

const requireText = textsUpTo(LONGEST)

const requireHours = (hours: number, most: number) => {
  if (!Number.isInteger(hours) || hours < 1 || hours > most) throw hoursOutside(most)
}

export interface SightRequest extends SightAsked {}

/** Somebody asks to see who sent a petition that is sealed for them; a custodian who has no part in it decides. */
export class SightRequest {
  state: SightRequestState = 'ASKED'
  decidedBy: string | null = null
  decidedByName: string | null = null
  decidedAt: Date | null = null
  note: string | null = null
  endsAt: Date | null = null
  version = 1

  constructor(
    readonly id: string,
    asked: SightAsked,
  ) {
    Object.assign(this, asked)
  }

  /** A request that says why, for a time that ends. */
  static asked(id: string, asked: SightAsked): SightRequest {
    requireText('reason', asked.reason)
    requireHours(asked.hours, MOST_HOURS)
    return new SightRequest(id, asked)
  }

  /** A decision of a custodian: who asks does not decide, nor their superior, nor who handles petitions there. */
  decide(step: SightDecision, { hours, note }: SightDecided, by: SightDecider): void {
    if (by.subject === this.askedBy || by.subject === this.superior || by.handles) throw deciderConcerned()
    const state = sightRequestLifecycle.step(this.state, step)
    this.version += 1
    // The key is put at hand again: what was decided, and until when, stays as it is.
    if (step === 'open_again') return
    if (step === 'refuse') requireText('note', note)
    const given = hours ?? this.hours
    if (step === 'grant') requireHours(given, this.hours)
    const { subject: decidedBy, name: decidedByName, at: decidedAt } = by
    const endsAt = step === 'grant' ? new Date(decidedAt.getTime() + given * HOUR_MS) : null
    Object.assign(this, { state, decidedBy, decidedByName, decidedAt, note, endsAt })
  }

  /** It is asked for no more, or ended before its time. */
  close(step: SightClosing): void {
    this.state = sightRequestLifecycle.step(this.state, step)
    this.version += 1
  }

  /** Whether its time runs. */
  runs(now: Date): boolean {
    return this.state === 'GRANTED' && this.endsAt !== null && now < this.endsAt
  }
}

/** What came of using a sight: shown, its time over, or the key not at hand. */
export type SightUseOutcome = 'SHOWN' | 'TIME_OVER' | 'KEY_AWAY'

/** Each use of a sight, also one that showed nothing: appended, never changed. */
export class SightUse {
  constructor(
    readonly id: string,
    readonly requestId: string,
    readonly usedBy: string,
    readonly usedByName: string,
    readonly usedAt: Date,
    readonly outcome: SightUseOutcome,
    /** The file of which a part was asked for; null: what was written. */
    readonly fileId: string | null,
  ) {}
}
