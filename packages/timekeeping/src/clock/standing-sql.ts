/**
 * How a running clock `k` stands on the day of this parameter, as SQL: the same as `standingOf` says of one, for lists that
 * are narrowed by it. The two are tried against each other.
 */
export const runningStanding = (k: string, today: string): string =>
  `case when ${k}.due_on < ${today} then 'OVERDUE' when ${k}.due_on = ${today} then 'DUE_TODAY'
    when ${k}.warn_on <= ${today} then 'DUE_SOON' else 'RUNNING' end`
