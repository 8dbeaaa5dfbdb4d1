import { Delegation, type Mandate } from '../delegation/delegation.ts'
import { type ThemeState, themeLifecycle } from './theme-lifecycle.ts'

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
  readonly code: string
  readonly title: string
  readonly owner: ThemeOwner
  readonly ownerName: string
  /** The body of the organization; null: known by its words alone. */
  readonly ownerBodyId?: string | null
  readonly kind: ThemeKind
  /** How many are supervised, as stated; who they are is not known here. */
  readonly statedSubjects: number
  readonly subjectKind: SubjectKind
  readonly scopeNote: string
  readonly source: string
}

/** The spans of a theme: the years whose work is looked at, the days in which the supervision is carried out. */
export interface ThemeSpans {
  covers: Span
  runs: { from: string; to: string }
}

export interface Theme extends ThemeProposal {}

/** A subject that a body of the council supervises in a period. */
export class Theme {
  readonly coversFrom: string | null
  readonly coversTo: string | null
  readonly runsFrom: string
  readonly runsTo: string
  state: ThemeState = 'PROPOSED'
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    { covers, runs, ...proposal }: ThemeProposal & ThemeSpans,
  ) {
    Object.assign(this, proposal)
    this.coversFrom = covers.from
    this.coversTo = covers.to
    this.runsFrom = runs.from
    this.runsTo = runs.to
  }

  /** The body has decided: a delegation goes out. Refuses a theme that is decided, and a mandate that is incomplete. */
  decide(delegationId: string, mandate: Mandate, by: string, today: string): Delegation {
    this.state = themeLifecycle.step(this.state, 'decide')
    this.version += 1
    return Delegation.open(delegationId, this, mandate, by, today)
  }
}
