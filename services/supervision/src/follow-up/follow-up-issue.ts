import { dayOutside, isBlank, wordsMissing } from '@province/runtime/refusal'
import type { IssuerBody } from '../body/supervising-body.ts'
import {
  detailMissing,
  documentMissing,
  dueBeforeIssue,
  foreignDetail,
  nothingAmended,
  promisedNowhere,
} from './follow-up-refusals.ts'
import { LONGEST_NAME, LONGEST_TEXT } from './follow-up-text.ts'

/** What is followed up; each by the same steps, on the same board. */
export type FollowUpKind =
  | 'RECOMMENDATION'
  | 'VOTER_PETITION'
  | 'INTERPELLATION'
  | 'EXPLANATION'
  | 'RESOLUTION'
  | 'CRITICISM_OPINION'
  | 'PROMISE'

/** Whose authority the matter of a voter petition falls under. */
export type AuthorityLevel = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

/** What a resolution is on, as the reports of the province list them; null: on something else. */
export type ResolutionSubject =
  | 'INVESTMENT_POLICY_HOUSING'
  | 'INVESTMENT_ADJUSTED_HOUSING'
  | 'INVESTMENT_POLICY_ROADS'
  | 'INVESTMENT_ADJUSTED_ROADS'
  | 'INVESTMENT_POLICY_OFFICES'
  | 'LAND_RECOVERY_LIST'
  | 'RICE_LAND_LIST'

/** What is issued to whom, and when an answer is expected. */
export interface Issue {
  readonly kind: FollowUpKind
  readonly issuerBody: IssuerBody
  /** The body as it was called then. */
  readonly issuerName: string
  /** The body of the organization; null: known by its words alone. */
  readonly issuerBodyId?: string | null | undefined
  readonly addresseeUnitId: string
  /** The body addressed; null: known by its unit and words alone. */
  readonly addresseeBodyId?: string | null | undefined
  /** The body or office addressed, as it is called. */
  readonly addresseeName: string
  readonly content: string
  /** Where it was raised: a session, a meeting of the council, a draft. */
  readonly occasion: string
  /** The record it comes from, such as a finding. */
  readonly sourceId: string | null
  /** The meeting, hearing or draft of the register where it was raised. */
  readonly occasionId: string | null
  /** Who raised it: voters of a place, who asked, whose opinion it is. */
  readonly raisedBy: string | null
  readonly authorityLevel: AuthorityLevel | null
  /** Of a resolution alone. */
  readonly resolutionSubject: ResolutionSubject | null
  readonly document: string | null
  readonly issuedOn: string
  /** The day set for the answer; null: none was set, and the age rule holds. */
  readonly dueOn: string | null
}

type Optional =
  | 'sourceId'
  | 'occasionId'
  | 'raisedBy'
  | 'authorityLevel'
  | 'resolutionSubject'
  | 'document'
  | 'dueOn'

/** What is issued, as it was given: what is left out is not set. */
export type IssueGiven = Omit<Issue, Optional> & { readonly [Name in Optional]?: Issue[Name] | undefined }

/** The issue that was given. */
export const issueOf = (given: IssueGiven): Issue => ({
  ...given,
  issuerBodyId: given.issuerBodyId ?? null,
  addresseeBodyId: given.addresseeBodyId ?? null,
  sourceId: given.sourceId ?? null,
  occasionId: given.occasionId ?? null,
  raisedBy: given.raisedBy ?? null,
  authorityLevel: given.authorityLevel ?? null,
  resolutionSubject: given.resolutionSubject ?? null,
  document: given.document ?? null,
  dueOn: given.dueOn ?? null,
})

const FIELDS = {
  issuerName: { vi: 'Hãy ghi tên cơ quan ban hành', en: 'Name the issuing body' },
  addresseeName: { vi: 'Hãy ghi tên cơ quan được kiến nghị', en: 'Name the body addressed' },
  occasion: { vi: 'Hãy ghi phiên, kỳ họp hoặc dự thảo', en: 'Name the session, meeting or draft' },
} as const

/** Kinds that somebody raises: voters, who asks, whose opinion it is. */
const RAISED = ['VOTER_PETITION', 'INTERPELLATION', 'CRITICISM_OPINION']

/** Refuses what is incomplete, of a day to come, due before it is issued, or told as another kind. */
export function refuseIssue(issue: Issue, today: string): void {
  for (const field of Object.keys(FIELDS) as (keyof typeof FIELDS)[])
    refuseText(`input.${field}`, issue[field], FIELDS[field], LONGEST_NAME)
  const told = { vi: 'Hãy ghi nội dung', en: 'Say what is asked' }
  refuseText('input.content', issue.content, told, LONGEST_TEXT)
  if (issue.issuedOn > today) throw dayOutside('input.issuedOn', '1945-09-02', today)
  if (issue.dueOn !== null && issue.dueOn < issue.issuedOn) throw dueBeforeIssue(issue.issuedOn)
  refuseDetails(issue)
}

function refuseDetails({ kind, raisedBy, authorityLevel, resolutionSubject, sourceId }: Issue): void {
  const raised = RAISED.includes(kind)
  if (raised && isBlank(raisedBy)) throw detailMissing('input.raisedBy')
  if (!raised && raisedBy !== null) throw foreignDetail('input.raisedBy')
  const levelled = kind === 'VOTER_PETITION'
  if (levelled && authorityLevel === null) throw detailMissing('input.authorityLevel')
  if (!levelled && authorityLevel !== null) throw foreignDetail('input.authorityLevel')
  if (kind === 'PROMISE' && sourceId === null) throw promisedNowhere()
  if (kind !== 'RESOLUTION' && resolutionSubject !== null) throw foreignDetail('input.resolutionSubject')
}

function refuseText(field: string, text: string, told: { vi: string; en: string }, longest: number): void {
  if (isBlank(text) || text.length > longest) throw wordsMissing(field, told, longest)
}

/** What the issuer asks instead, after it was contested. */
export interface Amendment {
  /** What is asked from now on; left out: as before. */
  readonly content?: string | null | undefined
  /** The new last day in time; left out: as before. */
  readonly dueOn?: string | null | undefined
  /** Why it is changed. */
  readonly text: string
  readonly document: string
  readonly on: string
}

/** What was asked before an amendment: kept with its step. */
export interface Before {
  readonly formerContent: string
  readonly formerExpectedBy: string
}

/** Refuses an amendment without its reason or document, and one that changes nothing. */
export function refuseAmendment(
  { content, dueOn, text, document }: Amendment,
  now: { content: string; expectedBy: string },
): void {
  const why = { vi: 'Hãy ghi lý do thay đổi', en: 'Say why it is changed' }
  if (isBlank(text) || text.length > LONGEST_TEXT) throw wordsMissing('input.text', why, LONGEST_TEXT)
  if (isBlank(document) || document.length > LONGEST_NAME) throw documentMissing()
  const said = { vi: 'Hãy ghi nội dung', en: 'Say what is asked' }
  if ((content ?? '').length > LONGEST_TEXT) throw wordsMissing('input.content', said, LONGEST_TEXT)
  const asksElse = !isBlank(content) && content?.trim() !== now.content
  const byElse = dueOn != null && dueOn !== now.expectedBy
  if (!asksElse && !byElse) throw nothingAmended()
}
