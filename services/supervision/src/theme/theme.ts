import { wordsUpTo } from '@province/runtime/refusal'
import { fold } from '@province/words'
import type { IssuerBody } from '../body/supervising-body.ts'
import { Delegation, type Mandate } from '../delegation/delegation.ts'
import { type ThemeState, themeLifecycle } from './theme-lifecycle.ts'
import { spanTurned, subjectsMissing } from './theme-refusals.ts'

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
  readonly owner: IssuerBody
  readonly ownerName: string
  /** The body of the organization; null: known by its words alone. */
  readonly ownerBodyId?: string | null
  /** The programme that it carries out; null: of none, or not known. */
  readonly programmeId?: string | null
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

const LONGEST_TITLE = 300
const LONGEST_NOTE = 2_000
const LONGEST_CODE = 60

/** A short lasting name: the letters of the title, as figures name it. */
export const codeOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z]+/g, '_')
    .slice(0, LONGEST_CODE)
    .replace(/^_+|_+$/g, '') || 'theme'

/** A subject that a supervising body looks into in a period. */
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

  /** Newly proposed; refuses without its words, with a turned span, and without anybody to supervise. */
  static propose(id: string, unitId: string, proposed: Omit<ThemeProposal, 'code'> & ThemeSpans): Theme {
    const words = wordsUpTo(LONGEST_TITLE)
    const { title, ownerName, source, scopeNote, covers, runs, statedSubjects } = proposed
    words('input.title', title, { vi: 'Hãy ghi tên chuyên đề', en: 'Name the theme' })
    words('input.ownerName', ownerName, { vi: 'Hãy ghi tên cơ quan', en: 'Name the body' })
    words('input.source', source, {
      vi: 'Hãy ghi văn bản hoặc cuộc họp đề xuất',
      en: 'Say by which document or meeting it is proposed',
    })
    const scope = { vi: 'Hãy ghi phạm vi, đối tượng giám sát', en: 'Say who is supervised' }
    wordsUpTo(LONGEST_NOTE)('input.scopeNote', scopeNote, scope)
    if (runs.to <= runs.from) throw spanTurned('input.runsTo')
    if (covers.from !== null && covers.to !== null && covers.to <= covers.from)
      throw spanTurned('input.coversTo')
    if (statedSubjects < 1) throw subjectsMissing()
    return new Theme(id, unitId, { ...proposed, title: title.trim(), code: codeOf(title) })
  }

  /** The body has decided: a delegation goes out. Refuses a theme that is decided, and a mandate that is incomplete. */
  decide(delegationId: string, mandate: Mandate, by: string, today: string): Delegation {
    this.state = themeLifecycle.step(this.state, 'decide')
    this.version += 1
    return Delegation.open(delegationId, this, mandate, by, today)
  }
}
