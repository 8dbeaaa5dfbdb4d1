import type { Candidate } from '../citation/candidate.ts'
import type { Citation } from '../citation/citation.ts'
import { fingerprint } from './fingerprint.ts'

/** In what citations disagree. */
export type DisagreementKind =
  | 'SYMBOL_TWO_DATES'
  | 'SYMBOL_TWO_SUBJECTS'
  | 'DOCUMENT_TWO_SYMBOLS'
  | 'ISSUER_AGAINST_SYMBOL'
  | 'TYPE_AGAINST_SYMBOL'
  | 'YEAR_AGAINST_DATE'
  | 'ISSUED_AFTER_AS_OF'
  | 'ISSUED_AFTER_IMPLEMENTING'
  | 'SYMBOL_UNREADABLE'
  | 'DATE_IMPOSSIBLE'

/** Citations that cannot all be right. Which of them is wrong, nobody here can know. */
export interface Disagreement {
  readonly id: string
  readonly kind: DisagreementKind
  readonly severity: 'WARNING' | 'NOTE'
  /** Both sides, in Vietnamese. */
  readonly message: string
  readonly citations: readonly Citation[]
}

/** All citations of one view, with the candidate each belongs to. */
export interface CitedWorld {
  readonly citations: readonly Citation[]
  readonly candidates: readonly Candidate[]
  candidateOf(citation: Citation): Candidate
}

/** Finds the disagreements of one kind. */
export type DisagreementFinder = (world: CitedWorld) => Disagreement[]

/** A disagreement about one subject (`about` makes its id, so a further citation does not change it). */
export function disagreement(
  kind: DisagreementKind,
  about: readonly string[],
  citations: readonly Citation[],
  message: string,
): Disagreement {
  return { id: fingerprint(kind, ...about), kind, severity: 'WARNING', message, citations }
}
