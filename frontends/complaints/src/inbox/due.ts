/** How many working days ahead something is due soon. */
export const SOON_DAYS = 3

/** The day of the `count`th working day after today; the last one that is known where the calendar ends before. */
export function workingDayAfter(
  calendar: readonly { day: string; working: boolean }[],
  today: string,
  count: number,
): string {
  const ahead = calendar.filter(({ day, working }) => working && day > today).map(({ day }) => day)
  return ahead[count - 1] ?? ahead.at(-1) ?? today
}
