/** A figure as far as the map needs. */
export interface Placed {
  key: string
  value: number
  breakdownOf?: string | null
  unit?: { code: string; name: string } | null
}

/** A district with its land-clearance projects: made public, and approved. */
export interface District {
  code: string
  name: string
  published: number | undefined
  approved: number | undefined
  /** The figures to open, by what they count. */
  keys: { published?: string; approved?: string }
}

export const PUBLISHED = 'land.projects_public'
export const APPROVED = 'land.projects_approved'

export type Indicator = 'published' | 'approved' | 'share'
export const indicators: readonly Indicator[] = ['published', 'approved', 'share']

/** The districts that either figure is broken down by. */
export function districtsOf(figures: Iterable<Placed>): District[] {
  const districts = new Map<string, District>()
  for (const { key, value, breakdownOf, unit } of figures) {
    if (!unit || (breakdownOf !== PUBLISHED && breakdownOf !== APPROVED)) continue
    const { code, name } = unit
    const district = districts.get(code) ?? {
      code,
      name,
      published: undefined,
      approved: undefined,
      keys: {},
    }
    const what = breakdownOf === PUBLISHED ? 'published' : 'approved'
    districts.set(code, { ...district, [what]: value, keys: { ...district.keys, [what]: key } })
  }
  return [...districts.values()]
}

/** What an indicator says of a district; a share of nothing published is not known. */
export function indicatorOf(district: District, indicator: Indicator): number | undefined {
  const { published, approved } = district
  if (indicator === 'published') return published
  if (indicator === 'approved') return approved
  return published && approved !== undefined ? (approved / published) * 100 : undefined
}

/** The highest first; those of which nothing is known last. */
export function ranked(districts: readonly District[], indicator: Indicator): District[] {
  const rank = (district: District) => indicatorOf(district, indicator) ?? Number.NEGATIVE_INFINITY
  return districts.toSorted((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name, 'vi'))
}

/** The step of the map's sequence, 1 to 5, that a value takes between nothing and the highest. */
export function stepOf(value: number | undefined, highest: number): 1 | 2 | 3 | 4 | 5 {
  if (value === undefined || highest <= 0) return 1
  return (Math.min(4, Math.floor((value / highest) * 5)) + 1) as 1 | 2 | 3 | 4 | 5
}

/** How a tile is shaded: what is not known is not the least. */
export const shadeOf = (value: number | undefined, highest: number): string =>
  `reporting-step-${value === undefined ? 'none' : stepOf(value, highest)}`

/** Where each district stands on the tile map: [row, column], by its code of 2023. */
export const tiles: Readonly<Record<string, readonly [row: number, column: number]>> = {
  358: [0, 1],
  356: [0, 2],
  360: [1, 0],
  359: [1, 1],
  362: [1, 2],
  364: [1, 3],
  365: [1, 4],
  361: [2, 1],
  363: [2, 2],
  366: [2, 3],
}

/** A district's name without its kind, which every line would repeat. */
export const shortName = (name: string): string =>
  name.replace(/^Huyện\s+/u, '').replace(/^Thành phố\s+/u, 'TP ')
