/** Which events of a noun are told to which of its ends. */
export interface NoticeRule {
  /** Events by their names after that of the noun, such as `given`. */
  events: readonly string[]
  /** The column of the noun’s table that holds the unit. */
  at: string
  /** Who holds this on the unit is told. */
  action: string
  /** The unit has to act next; otherwise it waited for this to happen. */
  own: boolean
}

/** A noun of a service whose ends are told what happens to it. */
export interface NoticesOf {
  noun: string
  /** Its table, with its schema. */
  table: string
  told: readonly NoticeRule[]
}
