/** How a day stands on which something is due. */
export type DueStanding = 'late' | 'soon' | 'inTime' | 'none'

/** How many working days ahead something is due soon. */
export const SOON_DAYS = 3

/** Late before today; soon up to the day that `soon` names; in time after it. */
export function standingOf(dueOn: string | null | undefined, today: string, soon: string): DueStanding {
  if (!dueOn) return 'none'
  if (dueOn < today) return 'late'
  return dueOn <= soon ? 'soon' : 'inTime'
}

/** The day of the `count`th working day after today; the last one that is known where the calendar ends before. */
export function workingDayAfter(
  calendar: readonly { day: string; working: boolean }[],
  today: string,
  count: number,
): string {
  const ahead = calendar.filter(({ day, working }) => working && day > today).map(({ day }) => day)
  return ahead[count - 1] ?? ahead.at(-1) ?? today
}
