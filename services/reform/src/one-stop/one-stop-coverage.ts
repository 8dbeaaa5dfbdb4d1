/** Tiers of units. */
export type UnitLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'AGENCY'

/** How far the units of one tier that must run a one-stop centre do. */
export interface OneStopCoverage<Exemption = unknown> {
  level: UnitLevel
  /** Units of the tier that exist on the day. */
  total: number
  /** Of them, those with an exemption in force. */
  exempt: number
  /** Of the rest, those with a centre open. */
  covered: number
  exemptions: Exemption[]
}

/** The denominator: a rule minus exemptions, never a constant. */
export const applicable = ({ total, exempt }: Pick<OneStopCoverage, 'total' | 'exempt'>): number =>
  total - exempt
