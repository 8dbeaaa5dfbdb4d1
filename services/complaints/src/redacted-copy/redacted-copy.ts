import { textsUpTo } from '@province/runtime/refusal'
import {
  type RedactedCopyState,
  type RedactedCopyStep,
  redactedCopyLifecycle,
} from './redacted-copy-lifecycle.ts'
import { madeByOneself } from './redacted-copy-refusals.ts'

const LONGEST = { title: 200, text: 20_000, note: 1_000 } as const

const requireText = textsUpTo(LONGEST)

/** Of which petition, by which sight, what is left of it. */
export interface CopyMade {
  unitId: string
  petitionId: string
  sightRequestId: string
  title: string
  madeBy: string
  madeByName: string
  madeAt: Date
}

/** Who decides, and when. */
export interface CopyDecider {
  subject: string
  name: string
  at: Date
}

/** Refuses a copy without its words, or with more of them than are kept. */
export function requireCopyTexts(title: string, text: string): void {
  requireText('title', title)
  requireText('text', text)
}

export interface RedactedCopy extends CopyMade {}

/** What is left of a denunciation when all that tells of the denouncer is taken out: made by one person, released by another. */
export class RedactedCopy {
  state: RedactedCopyState = 'PROPOSED'
  decidedBy: string | null = null
  decidedByName: string | null = null
  decidedAt: Date | null = null
  note: string | null = null
  version = 1

  constructor(
    readonly id: string,
    made: CopyMade,
    /** Its words, sealed; null where it was withdrawn: then nothing of it is kept. */
    public sealed: Buffer | null,
  ) {
    Object.assign(this, made)
  }

  /** A second person releases it or gives it back; one that told too much is withdrawn by anybody who handles it. */
  decide(step: RedactedCopyStep, note: string | null, by: CopyDecider): void {
    const state = redactedCopyLifecycle.step(this.state, step)
    if (step !== 'withdraw' && by.subject === this.madeBy) throw madeByOneself()
    if (step !== 'release') requireText('note', note)
    const { subject: decidedBy, name: decidedByName, at: decidedAt } = by
    Object.assign(this, { state, decidedBy, decidedByName, decidedAt, note })
    if (step === 'withdraw') this.sealed = null
    this.version += 1
  }
}
