/** How a day stands on which something is due. */
export type DueStanding = 'late' | 'soon' | 'inTime' | 'none'

/** Late before today; soon up to the day that `soon` names; in time after it. */
export function standingOf(dueOn: string | null | undefined, today: string, soon: string): DueStanding {
  if (!dueOn) return 'none'
  if (dueOn < today) return 'late'
  return dueOn <= soon ? 'soon' : 'inTime'
}
