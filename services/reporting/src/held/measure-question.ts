/** One figure asked of the service that keeps its records. */
export interface MeasureQuestion {
  readonly measure: string
  readonly unitId: string
  /** Half-open. */
  readonly from: string
  readonly to: string
  readonly asOf: string
  /** In whose boundaries; as reported unless said. */
  readonly restated?: Restated | null
}

/** The boundaries of another day; today unless said. */
export interface Restated {
  readonly to: string | null
}

/** What a service holds for a question; nothing when it keeps no such records. */
export interface HeldAnswer {
  readonly value: number
  /** What one of it is; none where its service does not say. */
  readonly unitOfCount?: string | null
  readonly asOf: string
  readonly boundaryMode: 'AS_REPORTED' | 'RESTATED'
  readonly restatedTo: string | null
  readonly estimate: boolean
}

// Figures of land clearance and of resolutions bear names of their own, and reform and supervision keep their records.
const KEPT_BY: Readonly<Record<string, string>> = { land: 'reform', council: 'supervision' }

/** The domain that keeps what a measure is named after: reform.papi.rank is asked of reform. */
export const domainOf = (measure: string): string => {
  const name = measure.slice(0, Math.max(0, measure.indexOf('.')))
  return KEPT_BY[name] ?? name
}

// Ranks and their changes are of calendar years; everything else is of the report's period.
const YEARLY: ReadonlySet<string> = new Set(['rank', 'places'])

/** The question about a whole calendar year. */
export const yearly = (measure: string, unitId: string, year: number): MeasureQuestion => ({
  measure,
  unitId,
  from: `${year}-01-01`,
  to: `${year + 1}-01-01`,
  asOf: `${year}-12-31`,
})

/** The question whose answer stands beside a stated figure. */
export function questionOf(
  figure: { measure: string; unitId: string; unitOfCount: string; asOf: string },
  period: { periodFrom: string; periodTo: string },
  restated: Restated | null = null,
): MeasureQuestion {
  const { measure, unitId, unitOfCount, asOf } = figure
  if (YEARLY.has(unitOfCount)) return { ...yearly(measure, unitId, Number(asOf.slice(0, 4))), asOf, restated }
  return { measure, unitId, from: period.periodFrom, to: period.periodTo, asOf, restated }
}
