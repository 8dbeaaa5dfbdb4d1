import { shownDay } from '@province/runtime/refusal'
import type { Citation } from '../citation/citation.ts'
import { related } from '../citation/grouping.ts'
import { SAME_SUBJECT, subjectSimilarity } from '../citation/subject.ts'
import { type CitedWorld, type Disagreement, type DisagreementFinder, disagreement } from './disagreement.ts'
import { sides } from './wording.ts'

const yearOf = (citation: Citation): string => citation.issuedOnAsCited.slice(0, 4)

/**
 * The citations of one symbol that ought to agree: those of one candidate, and those of one year.
 * The same symbol in another year with another subject is another document, and no disagreement.
 */
function comparable({ citations, candidateOf }: CitedWorld): Citation[][] {
  const bySymbol = Map.groupBy(citations, (citation) => citation.symbol ?? '')
  bySymbol.delete('')
  const blocks = [...bySymbol.values()]
  const oughtToAgree = (a: Citation, b: Citation) =>
    yearOf(a) === yearOf(b) || candidateOf(a) === candidateOf(b)
  return blocks.flatMap((block) => [...Map.groupBy(block, related([block], oughtToAgree)).values()])
}

const about = (citations: readonly Citation[]): string[] =>
  citations
    .map(({ id, symbol }) => `${symbol} ${id}`)
    .sort()
    .slice(0, 1)

const differ = (citations: readonly Citation[], valueIn: (citation: Citation) => string): boolean =>
  new Set(citations.map(valueIn)).size > 1

const haveTwoSubjects = (citations: readonly Citation[]): boolean =>
  citations.some((a) => citations.some((b) => subjectSimilarity(a.profile, b.profile) < SAME_SUBJECT))

function twoDates(citations: readonly Citation[]): Disagreement {
  const dates = sides(citations, ({ issuedOnAsCited }) => shownDay(issuedOnAsCited))
  const message = `Ký hiệu ${citations[0]?.symbol} được dẫn với nhiều ngày ban hành: ${dates}.`
  return disagreement('SYMBOL_TWO_DATES', about(citations), citations, message)
}

function twoSubjects(citations: readonly Citation[]): Disagreement {
  const subjects = sides(citations, ({ subject }) => `“${subject}”`)
  const message = `Ký hiệu ${citations[0]?.symbol} được dẫn với nhiều trích yếu: ${subjects}.`
  return disagreement('SYMBOL_TWO_SUBJECTS', about(citations), citations, message)
}

export const symbolWithTwoDates: DisagreementFinder = (world) =>
  comparable(world)
    .filter((citations) => differ(citations, ({ issuedOnAsCited }) => issuedOnAsCited))
    .map(twoDates)

export const symbolWithTwoSubjects: DisagreementFinder = (world) =>
  comparable(world).filter(haveTwoSubjects).map(twoSubjects)
