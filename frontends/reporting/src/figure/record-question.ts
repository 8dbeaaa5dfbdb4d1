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

// What bears a name of its own, and who keeps its records: as the service has it.
const KEPT_BY: Readonly<Record<string, Domain>> = { land: 'reform', council: 'supervision' }

/** The domain that a measure is named after, and how it calls it; what no domain bears is what people entered. */
export function askedOf(measure: string): { domain: Domain; key: string } {
  const name = measure.slice(0, Math.max(0, measure.indexOf('.')))
  const domain = KEPT_BY[name] ?? RECORD_DOMAINS.find((each) => each === name)
  return domain ? { domain, key: measure } : { domain: 'reporting', key: `reporting.entry.${measure}` }
}

/** Which of the domains is asked, and that no other is. */
export const questionTo = (domain: Domain) =>
  Object.fromEntries(RECORD_DOMAINS.map((one) => [one, one === domain])) as Record<Domain, boolean>

/** The question whose answer is the records behind a figure; undefined where no unit is told. */
export function recordQuestion(figure: Asked, period: { from: string; to: string }) {
  if (!figure.unit) return undefined
  const { domain, key } = askedOf(figure.measure)
  const year = Number(figure.asOf.slice(0, 4))
  const window = yearly.has(figure.unitOfCount) ? { from: `${year}-01-01`, to: `${year + 1}-01-01` } : period
  return {
    key,
    unit: figure.unit.id,
    window: { from: window.from, to: window.to },
    asOf: figure.asOf,
    ...questionTo(domain),
  }
}
