import { fold } from '@province/words'
import { decimal, toNumber } from '../figure/decimal.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { unitOfCountCalled } from '../figure/unit-of-count.ts'
import type { DraftFinding } from './draft-finding.ts'
import { type DraftNumber, numbersIn } from './draft-number.ts'

/** So much of a label has to be read about a number for it to be taken for that figure. */
const ENOUGH = 0.7
const FEWEST_WORDS = 3
/** Words that every label has. */
const EMPTY = new Set([
  'cac',
  'cua',
  'trong',
  'duoc',
  'da',
  'va',
  'tai',
  'theo',
  'cap',
  'so',
  'ty',
  'le',
  'voi',
  'neu',
  'muc',
])

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !EMPTY.has(word) && !/^\d+$/.test(word))

/** A label without what it says aside: its place, its share of a plan. */
const plainly = (label: string): string => label.replace(/\([^()]*\)/g, ' ')

/** A figure as it is looked for: made once, however many numbers a draft has. */
interface Sought {
  readonly figure: StatedFigure
  readonly value: number
  readonly words: readonly string[]
  readonly unit: string
}

const soughtOf = (figure: StatedFigure): Sought => ({
  figure,
  value: toNumber(decimal(figure.value)),
  words: [...new Set(wordsOf(plainly(figure.label)))],
  unit: fold(unitOfCountCalled(figure.unitOfCount).vi),
})

/** A number as it is read: the words of its clause up to the next number, and what stands right before and behind it. */
interface Reading {
  readonly words: ReadonlySet<string>
  readonly behind: string
  readonly isShare: boolean
  readonly isRank: boolean
}

const readingOf = ({ before, after }: DraftNumber): Reading => ({
  words: new Set(wordsOf(`${before} ${after}`)),
  behind: fold(after),
  isShare: /^\s*(%|phần trăm)/u.test(after),
  isRank: /thứ\s*(hạng\s*)?$/iu.test(before),
})

/** Whether what stands at a number is the unit of count: `81 dự án`, `91,7%`, `thứ 34`. */
function countsAlike({ behind, isShare, isRank }: Reading, { figure, unit }: Sought): boolean {
  if (figure.unitOfCount === 'percent') return isShare
  if (figure.unitOfCount === 'rank') return isRank
  return !isShare && behind.startsWith(unit)
}

/** How much of a figure's label stands about a number. */
function likeness({ words }: Reading, { words: label }: Sought): number {
  if (label.length < FEWEST_WORDS) return 0
  const shared = label.filter((word) => words.has(word)).length
  return shared < FEWEST_WORDS ? 0 : shared / label.length
}

/** Numbers of a draft that are read like a figure of the report and say something else. */
export function figuresIn(draft: string, figures: readonly StatedFigure[]): DraftFinding[] {
  const known = figures.map(soughtOf)
  return numbersIn(draft).flatMap((number) => {
    const reading = readingOf(number)
    const like = known
      .filter((each) => countsAlike(reading, each))
      .map((each) => ({ ...each, like: likeness(reading, each) }))
      .filter((each) => each.like >= ENOUGH)
      .toSorted((one, other) => other.like - one.like)
    const [nearest] = like
    // What is right of any that it may be is right: a number is never blamed for a neighbour's sake.
    if (!nearest || like.some(({ value }) => value === number.value)) return []
    const { line, clause, value: said } = number
    const { key: figureKey, label } = nearest.figure
    return [
      { kind: 'FIGURE_DIFFERS' as const, line, clause, said, expected: nearest.value, figureKey, label },
    ]
  })
}
