import { isBlank, textMissing } from '@province/runtime/refusal'
import { type PublicationState, publicationLifecycle } from './publication-lifecycle.ts'
import { postedDaysImpossible } from './publication-refusals.ts'

/** What has to be published. */
export type PublishedKind = 'PROCEDURE' | 'SCHEDULE' | 'RESOLUTION' | 'LAND_PLAN'

/** Where it is published. */
export type PublicationChannel = 'PORTAL' | 'NOTICE_BOARD' | 'PRESS' | 'MEETING'

/** What has to be published where, until when. */
export interface Duty {
  unitId: string
  kind: PublishedKind
  title: string
  /** The thing itself, where it is one of this domain. */
  subjectId: string | null
  channel: PublicationChannel
  dueOn: string
}

/** The proof that it was. */
export interface Proof {
  postedOn: string
  /** The last day it stays; null: for good. */
  postedUntil: string | null
  evidence: string
}

const LONGEST = { title: 300, evidence: 500 }

function refuseText(field: keyof typeof LONGEST, text: string): void {
  if (isBlank(text) || text.length > LONGEST[field]) throw textMissing(field, LONGEST[field])
}

export interface Publication extends Duty {}

/** A duty to publish something in one place, and the proof that it was done. */
export class Publication {
  state: PublicationState = 'DUE'
  postedOn: string | null = null
  postedUntil: string | null = null
  evidence: string | null = null
  verifiedOn: string | null = null
  version = 1

  constructor(
    readonly id: string,
    duty: Duty,
    public recordedBy: string,
  ) {
    Object.assign(this, duty)
  }

  /** Something is to be published. */
  static owe(id: string, duty: Duty, by: string): Publication {
    refuseText('title', duty.title)
    return new Publication(id, duty, by)
  }

  /** It was posted, with proof; late is what was posted after its day. */
  post({ postedOn, postedUntil, evidence }: Proof, by: string, today: string): void {
    const state = publicationLifecycle.step(this.state, 'post')
    refuseText('evidence', evidence)
    if (postedOn > today) throw postedDaysImpossible('postedOn')
    if (postedUntil !== null && postedUntil < postedOn) throw postedDaysImpossible('postedUntil')
    this.change({ state, postedOn, postedUntil, evidence }, by)
  }

  /** Somebody above looked at it. */
  verify(by: string, today: string): void {
    this.change({ state: publicationLifecycle.step(this.state, 'verify'), verifiedOn: today }, by)
  }

  private change(to: Partial<Publication>, by: string): void {
    Object.assign(this, to, { recordedBy: by, version: this.version + 1 })
  }
}
