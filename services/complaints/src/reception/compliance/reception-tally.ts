/** What became of the days that a unit first posted in a window, in days; each ends in one of the counts. */
export interface ReceptionTally {
  postedDays: number
  heldOwnDays: number
  madeUpDays: number
  delegatedDays: number
  missedDays: number
  notToldDays: number
  toComeDays: number
  /** Of the held ones, those to which nobody came. */
  noVisitorsDays: number
}

/** What is to be seen to in a unit's reception. */
export type Concern = 'NOT_POSTED' | 'MISSED' | 'NOT_TOLD'

/** The order of a list of units. */
export type ComplianceOrder = 'UNIT' | 'HELD_OWN' | 'DELEGATED' | 'MISSED' | 'MADE_UP' | 'NOT_TOLD'
