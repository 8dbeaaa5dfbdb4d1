/** The domains that keep records behind figures. */
const domains = ['organization', 'directives', 'reform', 'complaints', 'supervision'] as const
export type Domain = (typeof domains)[number]

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
  domains.find((domain) => measure.startsWith(`${domain}.`))

/** The question whose answer is the records behind a figure; undefined when nobody can be asked. */
export function recordQuestion(figure: Asked, period: { from: string; to: string }) {
  const domain = domainOf(figure.measure)
  if (!domain || !figure.unit) return undefined
  const year = Number(figure.asOf.slice(0, 4))
  const window = yearly.has(figure.unitOfCount) ? { from: `${year}-01-01`, to: `${year + 1}-01-01` } : period
  const asked = (one: Domain) => one === domain
  return {
    key: figure.measure,
    unit: figure.unit.id,
    window: { from: window.from, to: window.to },
    asOf: figure.asOf,
    organization: asked('organization'),
    directives: asked('directives'),
    reform: asked('reform'),
    complaints: asked('complaints'),
    supervision: asked('supervision'),
  }
}
