import { type Citation, type CitationRow, readCitation } from '../citation/citation.ts'
import type { Disagreement } from './disagreement.ts'
import { citedWorld, findDisagreements } from './find-disagreements.ts'

const isMeantOtherwise = ({ meantSymbol, meantIssuedOn }: CitationRow) =>
  (meantSymbol ?? meantIssuedOn ?? null) !== null

const asMeant = (row: CitationRow): Citation =>
  readCitation({
    ...row,
    symbolAsCited: row.meantSymbol ?? row.symbolAsCited,
    issuedOnAsCited: row.meantIssuedOn ?? row.issuedOnAsCited,
  })

/**
 * Which disagreements are over: read as they were decided to be meant, their citations no longer disagree in that. What is
 * cited stays, and so does the disagreement; only nobody has to look into it any more.
 */
export function settledIds(
  rows: readonly CitationRow[],
  found: readonly Disagreement[],
): ReadonlySet<string> {
  const corrected = new Set(rows.filter(isMeantOtherwise).map(({ id }) => id))
  if (corrected.size === 0) return corrected
  const left = findDisagreements(citedWorld(rows.map(asMeant)))
  const remains = ({ kind, citations }: Disagreement) => {
    const own = new Set(citations.map(({ id }) => id))
    return left.some((one) => one.kind === kind && one.citations.some(({ id }) => own.has(id)))
  }
  const touched = ({ citations }: Disagreement) => citations.some(({ id }) => corrected.has(id))
  return new Set(found.filter((one) => touched(one) && !remains(one)).map(({ id }) => id))
}
