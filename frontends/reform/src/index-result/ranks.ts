/** What a picture or a card needs of a result. */
export interface Rank {
  index: string
  year: number
  rank: number
  of: number
}

/** The newest result of each index; results come with the newest year first. */
export function latestOf<Result extends Rank>(results: readonly Result[]): Result[] {
  const latest = new Map<string, Result>()
  for (const result of results) if (!latest.has(result.index)) latest.set(result.index, result)
  return [...latest.values()]
}

/** Indices with more than one year, each with its ranks from the oldest on. */
export function trendsOf<Result extends Rank>(results: readonly Result[]): Result[][] {
  return [...Map.groupBy(results, (result) => result.index).values()]
    .filter((years) => years.length > 1)
    .map((years) => years.toSorted((a, b) => a.year - b.year))
}

/** A place in the picture: shares of its width and height. */
export interface Point {
  x: number
  y: number
}

const AROUND = 3

/** Where each year stands: time to the right, better ranks higher, with a little room around the best and the worst. */
export function pointsOf(years: readonly Rank[]): Point[] {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  const ranks = years.map(({ rank }) => rank)
  const [best, worst] = [Math.min(...ranks) - AROUND, Math.max(...ranks) + AROUND]
  return years.map(({ year, rank }) => ({
    x: last === first ? 0.5 : (year - first) / (last - first),
    y: (rank - best) / (worst - best),
  }))
}
