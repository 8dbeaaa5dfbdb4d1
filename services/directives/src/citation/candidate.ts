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

/** The issuer by the bodies that it names, or by its words where it names none that is known. */
const issuerOf = ({ bodies, issuer }: Citation): string =>
  bodies.size > 0 ? [...bodies].toSorted().join(' ') : fold(issuer)

/** May these two citations of one block be of one document? Numbers restart every year, so a symbol alone decides nothing. */
function mayBeOne(a: Citation, b: Citation): boolean {
  if (sameSymbol(a, b)) return sameDay(a, b) || subjectSimilarity(a.profile, b.profile) >= SAME_SUBJECT
  return subjectSimilarity(a.profile, b.profile) >= NEARLY_EQUAL_SUBJECT
}

/** Citations that share a symbol, or a day, a type and an issuer; only within such a block can two be of one document. */
function blocksOf(citations: readonly Citation[]): Citation[][] {
  const bySymbol = Map.groupBy(
    citations.filter(({ symbol }) => symbol !== null),
    ({ symbol }) => symbol,
  )
  const byDay = Map.groupBy(citations, (one) =>
    [one.issuedOnAsCited, one.parts?.typeCode ?? '', issuerOf(one)].join('\n'),
  )
  return [...bySymbol.values(), ...byDay.values()]
}

/** Groups citations into candidate documents, in the order in which they are first cited. */
export function candidatesOf(citations: readonly Citation[]): Candidate[] {
  const grouped = Map.groupBy(citations, related(blocksOf(citations), mayBeOne))
  return [...grouped].map(([id, members]) => ({ id, citations: members }))
}
