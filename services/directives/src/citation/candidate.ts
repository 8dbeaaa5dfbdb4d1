import { fold } from '@province/words'
import type { Citation } from './citation.ts'
import { related } from './grouping.ts'
import { NEARLY_EQUAL_SUBJECT, SAME_SUBJECT, subjectSimilarity } from './subject.ts'

/** Citations that may be of one document; a candidate, never asserted to exist. */
export interface Candidate {
  /** The id of its earliest citation, so that it stays when more citations join. */
  readonly id: string
  readonly citations: readonly Citation[]
}

const sameSymbol = (a: Citation, b: Citation): boolean => a.symbol !== null && a.symbol === b.symbol

const sameDay = (a: Citation, b: Citation): boolean => a.issuedOnAsCited === b.issuedOnAsCited

const sameBodies = (a: Citation, b: Citation): boolean =>
  a.bodies.size + b.bodies.size > 0
    ? a.bodies.symmetricDifference(b.bodies).size === 0
    : fold(a.issuer) === fold(b.issuer)

const sameTypeAndIssuer = (a: Citation, b: Citation): boolean =>
  (a.parts?.typeCode ?? null) === (b.parts?.typeCode ?? null) && sameBodies(a, b)

/** May these two citations be of one document? Numbers restart every year, so a symbol alone decides nothing. */
function mayBeOne(a: Citation, b: Citation): boolean {
  const alike = (threshold: number) => subjectSimilarity(a.profile, b.profile) >= threshold
  if (sameSymbol(a, b)) return sameDay(a, b) || alike(SAME_SUBJECT)
  return sameDay(a, b) && sameTypeAndIssuer(a, b) && alike(NEARLY_EQUAL_SUBJECT)
}

/** Citations that share a symbol or a day; only within such a block can two be of one document. */
function blocksOf(citations: readonly Citation[]): Citation[][] {
  const bySymbol = Map.groupBy(citations, ({ symbol, symbolAsCited }) => symbol ?? symbolAsCited)
  const byDay = Map.groupBy(citations, ({ issuedOnAsCited }) => issuedOnAsCited)
  return [...bySymbol.values(), ...byDay.values()]
}

/** Groups citations into candidate documents, in the order in which they are first cited. */
export function candidatesOf(citations: readonly Citation[]): Candidate[] {
  const grouped = Map.groupBy(citations, related(blocksOf(citations), mayBeOne))
  return [...grouped].map(([id, members]) => ({ id, citations: members }))
}
