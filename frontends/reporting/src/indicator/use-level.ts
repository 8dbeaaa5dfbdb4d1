import { usePartQuery, useScope } from '@province/portal-kit'
import { type OwingLevel, ReportingTiersDocument } from '../generated/graphql.ts'

/** Levels that units are compared on: those below a province. */
const COMPARED: readonly OwingLevel[] = ['DISTRICT', 'COMMUNE', 'AGENCY']

/** The levels on which units can be compared on the day in view, the widest first: a tier that has ended is none. */
export function useComparedLevels(restated: boolean): readonly OwingLevel[] {
  const { asOf, today } = useScope()
  const day = restated ? today : asOf
  const tiers = usePartQuery(ReportingTiersDocument).data?.unitTiers ?? []
  const ended = new Set(tiers.flatMap(({ level, to }) => (to && to <= day ? [String(level)] : [])))
  return COMPARED.filter((level) => !ended.has(level))
}

/** The level that units are compared on where nobody chose one: agencies alone where it applies to these alone. */
export const comparedFirst = (levels: readonly OwingLevel[], standing: readonly OwingLevel[]): OwingLevel => {
  if (levels.every((level) => level === 'AGENCY')) return 'AGENCY'
  return standing[0] ?? 'COMMUNE'
}
