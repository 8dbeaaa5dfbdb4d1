/** Why a value looks unusual among the unit's own earlier ones. */
export interface Unusual {
  /** What stands in the middle of the earlier values. */
  readonly median: number
  /** The modified z-score: how many usual distances it lies from the middle. */
  readonly score: number
  /** Between what it would not have been unusual. */
  readonly from: number
  readonly to: number
  /** How many earlier values say so. */
  readonly among: number
}

const FEWEST = 4
const LIMIT = 3.5
/** Of a normal distribution: what makes the median distance, and the mean one, a standard deviation. */
const OF_MEDIAN = 0.6745
const OF_MEAN = 0.7979

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const rounded = (value: number): number => Math.round(value * 1e3) / 1e3

/**
 * Says that a value is unusual by its modified z-score (Iglewicz and Hoaglin): its distance from the median of the earlier
 * ones against their median distance, more than 3.5. Where half of them are equal that distance is nothing and the mean one
 * stands in; where all are equal, any other value is unusual. With fewer than four earlier values nothing is said.
 */
export function unusualAmong(value: number, earlier: readonly number[]): Unusual | null {
  if (earlier.length < FEWEST) return null
  const middle = median(earlier)
  const distances = earlier.map((each) => Math.abs(each - middle))
  const usual = median(distances) / OF_MEDIAN || mean(distances) / OF_MEAN
  const distance = Math.abs(value - middle)
  if (distance <= LIMIT * usual) return null
  return {
    median: rounded(middle),
    score: usual === 0 ? LARGEST_SCORE : Math.min(LARGEST_SCORE, rounded(distance / usual)),
    from: rounded(middle - LIMIT * usual),
    to: rounded(middle + LIMIT * usual),
    among: earlier.length,
  }
}

/** What a score is shown as where the earlier values do not differ at all. */
const LARGEST_SCORE = 999
