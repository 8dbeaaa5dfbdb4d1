import { Delegation, type Mandate } from '../delegation/delegation.ts'
import { stepFrom, type ThemeState } from './theme-lifecycle.ts'

/** Which body of the People's Council supervises: the council, its standing committee, its boards. */
export type ThemeOwner = 'COUNCIL' | 'STANDING' | 'BOARDS'

/** Supervision that returns by programme, or of one chosen subject. */
export type ThemeKind = 'REGULAR' | 'THEMATIC'

/** What is supervised: units of the hierarchy, or organisations outside it such as banks. */
export type SubjectKind = 'UNITS' | 'EXTERNAL_ORGANISATIONS'

/** Days, half-open; null: not stated. */
export interface Span {
  from: string | null
  to: string | null
}

/** What is known of a theme when it is proposed. */
export interface ThemeProposal {
  code: string
  title: string
  owner: ThemeOwner
  ownerName: string
  kind: ThemeKind
  /** The years whose work is looked at. */
  covers: Span
  /** The days in which the supervision is carried out. */
  runs: { from: string; to: string }
  /** How many are supervised, as stated; who they are is not known here. */
  statedSubjects: number
  subjectKind: SubjectKind
  scopeNote: string
  source: string
}

/** A subject that a body of the council supervises in a period. */
export class Theme {
  readonly code: string
  readonly title: string
  readonly owner: ThemeOwner
  readonly ownerName: string
  readonly kind: ThemeKind
  readonly coversFrom: string | null
  readonly coversTo: string | null
  readonly runsFrom: string
  readonly runsTo: string
  readonly statedSubjects: number
  readonly subjectKind: SubjectKind
  readonly scopeNote: string
  readonly source: string
  state: ThemeState = 'PROPOSED'
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    proposal: ThemeProposal,
  ) {
    this.code = proposal.code
    this.title = proposal.title
    this.owner = proposal.owner
    this.ownerName = proposal.ownerName
    this.kind = proposal.kind
    this.coversFrom = proposal.covers.from
    this.coversTo = proposal.covers.to
    this.runsFrom = proposal.runs.from
    this.runsTo = proposal.runs.to
    this.statedSubjects = proposal.statedSubjects
    this.subjectKind = proposal.subjectKind
    this.scopeNote = proposal.scopeNote
    this.source = proposal.source
  }

  /** The body has decided: a delegation goes out. Refuses a theme that is decided, and a mandate that is incomplete. */
  decide(delegationId: string, mandate: Mandate, by: string, today: string): Delegation {
    this.state = stepFrom(this.state, 'decide')
    this.version += 1
    return Delegation.open(delegationId, this, mandate, by, today)
  }
}
