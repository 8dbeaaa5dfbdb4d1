/** An edition of how online public services are graded; levels of two editions are never counted as one. */
export type ServiceScheme = 'LEVELS_2011' | 'EXTENT_2022' | 'EXTENT_2026'

/** A level of some edition. */
export type ServiceLevel =
  | 'LEVEL_1'
  | 'LEVEL_2'
  | 'LEVEL_3'
  | 'LEVEL_4'
  | 'PARTIAL'
  | 'FULL'
  | 'PROACTIVE_1'
  | 'PROACTIVE_2'
  | 'PROACTIVE_3'
  | 'PROACTIVE_4'

/** What an edition knows: its levels, since when it is law, and whether a partial service owes a published reason. */
export interface SchemeEdition {
  scheme: ServiceScheme
  article: string
  /** The first day on which a level of it may be given. */
  from: string
  /** The first day on which none of it may be given any more; null: open. */
  to: string | null
  levels: readonly ServiceLevel[]
  partialOwesReason: boolean
}

// The report of the first half of 2023 still counts levels 3 and 4 of 2011, although the edition of 2022 was law: an
// edition is therefore closed to new levels, not to reading, by its end. Its articles are general knowledge.
export const SCHEMES: readonly SchemeEdition[] = [
  {
    scheme: 'LEVELS_2011',
    article: 'NĐ 43/2011/NĐ-CP',
    from: '2011-07-27',
    to: '2024-01-01',
    levels: ['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4'],
    partialOwesReason: false,
  },
  {
    scheme: 'EXTENT_2022',
    article: 'NĐ 42/2022/NĐ-CP',
    from: '2022-08-15',
    to: '2026-07-01',
    levels: ['PARTIAL', 'FULL'],
    partialOwesReason: false,
  },
  {
    scheme: 'EXTENT_2026',
    article: 'NĐ 224/2026/NĐ-CP, Điều 14, 16',
    from: '2026-07-01',
    to: null,
    levels: ['PARTIAL', 'FULL', 'PROACTIVE_1', 'PROACTIVE_2', 'PROACTIVE_3', 'PROACTIVE_4'],
    partialOwesReason: true,
  },
]

/** The edition of a scheme. */
export const editionOf = (scheme: ServiceScheme): SchemeEdition => {
  const edition = SCHEMES.find((each) => each.scheme === scheme)
  if (!edition) throw new Error(`no edition ${scheme}`)
  return edition
}
