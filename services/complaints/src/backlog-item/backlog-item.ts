import { isBlank, textMissing } from '@province/runtime/refusal'
import {
  type BacklogItemState,
  type BacklogItemStep,
  type BacklogOutcome,
  backlogItemLifecycle,
} from './backlog-item-lifecycle.ts'
import { dayImpossible } from './backlog-item-refusals.ts'

/** What is known of a long-standing case when it is listed. */
export interface Listing {
  readonly id: string
  /** The unit that has to settle it. */
  readonly unitId: string
  /** The symbol of the document that lists it. */
  readonly programme: string
  readonly title: string
  readonly listedOn: string
  readonly caseId: string | null
}

/** What is said of how it ended. */
export interface Ending {
  on: string
  document: string
  note: string | null
}

const LONGEST = { programme: 100, title: 300, document: 100, note: 2_000 } as const

export interface BacklogItem extends Listing {}

/** A long-standing case of a programme: listed by a document, and ended once by another. */
export class BacklogItem {
  state: BacklogItemState = 'IN_PROGRESS'
  outcome: BacklogOutcome | null = null
  endedOn: string | null = null
  document: string | null = null
  note: string | null = null
  version = 1

  constructor(
    listing: Listing,
    public recordedBy: string,
  ) {
    Object.assign(this, listing)
  }

  /** Lists one on a day gone by. */
  static list(listing: Listing, by: string, today: string): BacklogItem {
    for (const field of ['programme', 'title'] as const) refuseText(field, listing[field])
    if (listing.listedOn > today) throw dayImpossible('input.listedOn')
    return new BacklogItem({ ...listing, programme: listing.programme.trim() }, by)
  }

  /** Nothing more is to be done in the programme: by a document, on a day after the listing. */
  end(step: BacklogItemStep, { on, document, note }: Ending, by: string, today: string): void {
    const state = backlogItemLifecycle.step(this.state, step)
    refuseText('document', document)
    if (note !== null) refuseText('note', note)
    if (on < this.listedOn || on > today) throw dayImpossible('input.on')
    Object.assign(this, { state, outcome: OUTCOMES[step], endedOn: on, document, note, recordedBy: by })
    this.version += 1
  }
}

const OUTCOMES: Readonly<Record<BacklogItemStep, BacklogOutcome>> = {
  settle: 'SETTLED',
  end_by_notice: 'ENDED_BY_NOTICE',
  pass_to_centre: 'PASSED_TO_CENTRE',
}

function refuseText(field: keyof typeof LONGEST, text: string): void {
  if (isBlank(text) || text.length > LONGEST[field]) throw textMissing(`input.${field}`, LONGEST[field])
}
