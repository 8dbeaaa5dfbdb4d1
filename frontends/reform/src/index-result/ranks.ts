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

/** A result with the others of its list. */
export interface RankWithPeers extends Rank {
  peers: readonly { name: string; rank: number }[]
}

/** Somebody in the list, by year: the place; null where that year is not held. */
export interface PeerYears {
  name: string | null
  places: (number | null)[]
}

/** The results of one index beside the others of its lists, by years from the oldest on; the unit itself has no name. */
export function peersOver(results: readonly RankWithPeers[]): { years: number[]; rows: PeerYears[] } {
  const years = results.toSorted((one, other) => one.year - other.year)
  const names = [...new Set(years.flatMap(({ peers }) => peers.map(({ name }) => name)))]
  const own = { name: null, places: years.map(({ rank }) => rank) }
  const others = names.map((name) => ({
    name,
    places: years.map(({ peers }) => peers.find((peer) => peer.name === name)?.rank ?? null),
  }))
  const last = ({ places }: PeerYears) =>
    places.findLast((place) => place !== null) ?? Number.POSITIVE_INFINITY
  return {
    years: years.map(({ year }) => year),
    rows: [own, ...others].toSorted((one, other) => last(one) - last(other)),
  }
}
