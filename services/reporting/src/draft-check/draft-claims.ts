import type { Span } from '../report/claim-template.ts'
import type { DraftFinding } from './draft-finding.ts'
import { numberOf } from './draft-number.ts'

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`

const literal = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)

/** A sentence of the report, its numbers open: a draft that repeats its words is read number by number. */
const patternOf = (spans: readonly Span[]): RegExp =>
  new RegExp(spans.map(({ figureKey, text }) => (figureKey === null ? literal(text) : NUMBER)).join(''), 'gu')

/** Numbers of sentences that a draft shares with the report, but for the numbers. */
export function repeatedIn(
  draft: string,
  claims: readonly (readonly Span[])[],
  labels: ReadonlyMap<string, string>,
): DraftFinding[] {
  const text = draft.normalize('NFC')
  return claims.flatMap((spans) => {
    const figures = spans.filter(({ figureKey, missing }) => figureKey !== null && !missing)
    if (figures.length === 0 || figures.length !== spans.filter(({ figureKey }) => figureKey).length)
      return []
    return [...text.matchAll(patternOf(spans))].flatMap((match) => {
      const line = text.slice(0, match.index).split('\n').length
      return figures.flatMap(({ figureKey, text: stated }, at): DraftFinding[] => {
        const said = match[at + 1] ?? stated
        if (said === stated) return []
        const [clause, label] = [match[0], labels.get(figureKey ?? '') ?? null]
        const numbers = { said: numberOf(said), expected: numberOf(stated) }
        return [{ kind: 'FIGURE_DIFFERS', line, clause, ...numbers, figureKey, label }]
      })
    })
  })
}
