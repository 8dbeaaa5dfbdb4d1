import type { DraftFinding } from './draft-finding.ts'
import { numbersIn } from './draft-number.ts'

// `156 cuộc đối thoại (cấp huyện 77, cấp xã 79)`: a number, its words, and its parts in parentheses.
const PARTED = /(\d[\d.]*(?:,\d+)?)([^\d()]{0,60})\(([^()]{3,300})\)/gu
const PART = /^[^\d%]*?(?<![/\d])\d[\d.]*(?:,\d+)?(?!\s*%)[^\d%]*$/u

/** The parts of a parenthesis, where each names one number; nothing where it is no list of parts. */
function partsOf(inside: string): number[] | null {
  const items = inside.split(/;|,(?!\d)|\svà\s/u).map((item) => item.trim())
  if (items.length < 2 || !items.every((item) => PART.test(item) && /\p{L}/u.test(item))) return null
  const numbers = items.flatMap((item) => numbersIn(item).map(({ value }) => value))
  return numbers.length === items.length ? numbers : null
}

/** Sums in parentheses, added up anew. */
export const sumsIn = (draft: string): DraftFinding[] =>
  draft.split('\n').flatMap((line, at) =>
    [...line.matchAll(PARTED)].flatMap(({ 0: clause, 1: whole = '', 2: words = '', 3: inside = '' }) => {
      const parts = words.includes('%') ? null : partsOf(inside)
      const said = numbersIn(whole)[0]?.value
      if (!parts || said === undefined) return []
      const expected = Number(parts.reduce((sum, part) => sum + part, 0).toFixed(6))
      if (expected === said) return []
      return [
        { kind: 'SUM_DIFFERS' as const, line: at + 1, clause, said, expected, figureKey: null, label: null },
      ]
    }),
  )
