import { type Unusual, unusualAmong } from '../entry/outlier.ts'
import type { BetterWay } from '../indicator/indicator.ts'
import type { ValueOutcome } from './evaluation.ts'

/** Why a unit stands in a ranking without a rank. */
export type Unranked = Exclude<ValueOutcome, 'HELD'> | 'SMALL_BASE' | 'NEITHER_WAY'

/** What a unit is compared by. */
export interface Compared {
  readonly unitId: string
  readonly outcome: ValueOutcome
  readonly value: number | null
  /** What a ratio is out of; null of what is no ratio. */
  readonly base: number | null
}

/** A unit in its place among the others. */
export type Placed<Each extends Compared> = Each & {
  readonly rank: number | null
  readonly unranked: Unranked | null
  readonly unusual: Unusual | null
}

/** Units compared: those that can be, in order, then the others with why they are not. */
export interface FairRanking<Each extends Compared> {
  readonly places: Placed<Each>[]
  readonly among: number
  /** What stands in the middle of those that are ranked. */
  readonly median: number | null
}

const middleOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

/**
 * Ranks units fairly: alike share a place and the next one is left out; a ratio out of less than the least base is told and
 * not ranked, since one case more would turn it over; who is exempt, has no value or to whom it does not apply is listed
 * below with why. How unusual a value is, is said among the others.
 */
export function fairlyRanked<Each extends Compared>(
  units: readonly Each[],
  { better, leastBase }: { better: BetterWay; leastBase: number },
): FairRanking<Each> {
  const whyNot = ({ outcome, value, base }: Each): Unranked | null => {
    if (outcome !== 'HELD' || value === null) return outcome === 'HELD' ? 'NOTHING' : outcome
    if (base !== null && base < leastBase) return 'SMALL_BASE'
    return better === 'NEITHER' ? 'NEITHER_WAY' : null
  }
  const told = units.map((unit) => ({ unit, unranked: whyNot(unit), value: unit.value ?? 0 }))
  const way = better === 'LOWER' ? 1 : -1
  const compared = told.filter(({ unranked }) => unranked === null)
  const ordered = compared.toSorted((a, b) => way * (a.value - b.value))
  const values = compared.map(({ value }) => value)
  const ranked = ordered.map(({ unit, value }, index): Placed<Each> => {
    const others = ordered.flatMap((other, place) => (place === index ? [] : [other.value]))
    const rank = ordered.findIndex((other) => other.value === value) + 1
    return { ...unit, rank, unranked: null, unusual: unusualAmong(value, others) }
  })
  const others = told
    .filter(({ unranked }) => unranked !== null)
    .map(({ unit, unranked }): Placed<Each> => ({ ...unit, rank: null, unranked, unusual: null }))
  return { places: [...ranked, ...others], among: ranked.length, median: middleOf(values) }
}
