import type { UnitLevel } from '../../register/index.ts'
import type { Duty } from '../duty/duty.ts'

/** How far the units of one tier that must have somebody in charge do. */
export interface LeaderCoverage {
  level: UnitLevel
  /** Units of the tier that exist on the day. */
  total: number
  /** Of them, those with an exemption in force. */
  exempt: number
  /** Of the rest, those where somebody holds the duty or acts in it. */
  covered: number
}

/** The denominator: a rule minus exemptions, never a constant. */
export const applicable = ({ total, exempt }: Pick<LeaderCoverage, 'total' | 'exempt'>): number =>
  total - exempt

/** The duty that a report states leaders for. */
export const STATED_DUTY: Duty = 'MASS_MOBILISATION'
