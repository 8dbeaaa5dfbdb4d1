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
