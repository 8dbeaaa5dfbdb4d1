import type { Candidate } from '../citation/candidate.ts'
import { type Disagreement, type DisagreementFinder, disagreement } from './disagreement.ts'
import { sides } from './wording.ts'

const spellings = ({ citations }: Candidate): Set<string> =>
  new Set(citations.flatMap(({ symbol }) => symbol ?? []))

function twoSymbols({ id, citations }: Candidate): Disagreement {
  const symbols = sides(citations, ({ symbol, symbolAsCited }) => symbol ?? symbolAsCited)
  const message = `Có thể cùng một văn bản (cùng ngày, nơi ban hành và trích yếu) nhưng mang nhiều ký hiệu: ${symbols}.`
  return disagreement('DOCUMENT_TWO_SYMBOLS', [id], citations, message)
}

export const documentWithTwoSymbols: DisagreementFinder = ({ candidates }) =>
  candidates.filter((candidate) => spellings(candidate).size > 1).map(twoSymbols)
