import type { UnitLevel } from '../register/index.ts'

/** The tiers that keys name, as in `organization.units.communes`. */
export const TIERS: readonly { name: string; level: UnitLevel }[] = [
  { name: 'provinces', level: 'PROVINCE' },
  { name: 'districts', level: 'DISTRICT' },
  { name: 'communes', level: 'COMMUNE' },
  { name: 'agencies', level: 'AGENCY' },
]

/** The tiers whose leaders a report states, as in `organization.leader_assigned.communes`. */
export const LED_TIERS = TIERS.filter(({ level }) => level !== 'PROVINCE')
