import { RECORD_DOMAINS } from './generated/record-domains.ts'

export type Domain = (typeof RECORD_DOMAINS)[number]

interface Asked {
  measure: string
  unitOfCount: string
  asOf: string
  unit?: { id: string } | null
}

// Ranks and their changes are of calendar years; everything else is of the report's period.
const yearly: ReadonlySet<string> = new Set(['rank', 'places'])

/** The domain that a measure is named after; undefined when none of them keeps records. */
export const domainOf = (measure: string): Domain | undefined =>
  RECORD_DOMAINS.find((domain) => measure.startsWith(`${domain}.`))

/** The question whose answer is the records behind a figure; undefined when nobody can be asked. */
export function recordQuestion(figure: Asked, period: { from: string; to: string }) {
  const domain = domainOf(figure.measure)
  if (!domain || !figure.unit) return undefined
  const year = Number(figure.asOf.slice(0, 4))
  const window = yearly.has(figure.unitOfCount) ? { from: `${year}-01-01`, to: `${year + 1}-01-01` } : period
  const asked = Object.fromEntries(RECORD_DOMAINS.map((one) => [one, one === domain])) as Record<
    Domain,
    boolean
  >
  return {
    key: figure.measure,
    unit: figure.unit.id,
    window: { from: window.from, to: window.to },
    asOf: figure.asOf,
    ...asked,
  }
}
