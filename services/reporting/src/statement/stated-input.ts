import type { FigureRow } from '../figure/figure-row.ts'

type Numbers = 'value' | 'ofTotal' | 'statedRatioPercent'

type Unsaid<Said> = { readonly [Column in keyof Said]?: Said[Column] | null }

/** Whose statement it is, what was read before, and why it is stated otherwise. */
interface Aim {
  readonly report?: string | null
  readonly expectedVersion?: number | null
  readonly reason?: string | null
  readonly source?: string | null
}

/** What an editor states, its numbers as a program sends them. */
export type NumericInput = { readonly key: string; readonly value: number } & Aim &
  Unsaid<Omit<FigureRow, Numbers | 'key'>> & {
    readonly ofTotal?: number | null
    readonly statedRatioPercent?: number | null
  }

/** The same with its numbers as text: 1e21 becomes a text that no column takes, and is refused by name. */
export type StatedInput = Pick<FigureRow, 'key' | 'value'> & Unsaid<Omit<FigureRow, 'key' | 'value'>> & Aim

const text = (number: number | null | undefined): string | null | undefined =>
  number == null ? number : String(number)

/** Writes the numbers of an input as the shortest text that means them. */
export const statedInput = ({ value, ofTotal, statedRatioPercent, ...rest }: NumericInput): StatedInput => ({
  ...rest,
  value: String(value),
  ofTotal: text(ofTotal),
  statedRatioPercent: text(statedRatioPercent),
})
