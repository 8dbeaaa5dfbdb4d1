import { type Candidate, candidatesOf } from '../citation/candidate.ts'
import type { Citation } from '../citation/citation.ts'
import type { CitedWorld, Disagreement, DisagreementFinder } from './disagreement.ts'
import { issuedAfterImplementing } from './implementing.ts'
import { documentWithTwoSymbols } from './one-document.ts'
import { symbolWithTwoDates, symbolWithTwoSubjects } from './one-symbol.ts'
import {
  dateImpossible,
  issuedAfterAsOf,
  issuerAgainstSymbol,
  symbolUnreadable,
  typeAgainstSymbol,
  yearAgainstDate,
} from './within-citation.ts'

const FINDERS: readonly DisagreementFinder[] = [
  symbolWithTwoDates,
  symbolWithTwoSubjects,
  documentWithTwoSymbols,
  issuerAgainstSymbol,
  typeAgainstSymbol,
  yearAgainstDate,
  issuedAfterAsOf,
  issuedAfterImplementing,
  symbolUnreadable,
  dateImpossible,
]

/** The citations with the candidate of each. */
export function citedWorld(citations: readonly Citation[]): CitedWorld {
  const candidates = candidatesOf(citations)
  const owner = new Map<Citation, Candidate>(
    candidates.flatMap((candidate) => candidate.citations.map((citation) => [citation, candidate] as const)),
  )
  const candidateOf = (citation: Citation) =>
    owner.get(citation) ?? { id: citation.id, citations: [citation] }
  return { citations, candidates, candidateOf }
}

/** Every disagreement among these citations; nothing is asserted about which side is right. */
export function findDisagreements(world: CitedWorld): Disagreement[] {
  return FINDERS.flatMap((find) => find(world))
}
