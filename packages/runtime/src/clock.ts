/** The time zone of the province: every calendar day in the system is a day there. */
export const PROVINCE_TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** World time, injected: lateness is derived from it. Sessions, tokens and the audit use the wall instead. */
export interface Clock {
  now(): Date
  /** The calendar day of `now` in the province, as `YYYY-MM-DD`. */
  today(): string
}

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: PROVINCE_TIME_ZONE })

/** The calendar day of an instant in the province, as `YYYY-MM-DD`. */
export const dateIn = (instant: Date): string => days.format(instant)

/** A clock that stands still, for the demonstration world and for tests. */
export function fixedClock(instant: string | Date): Clock {
  const at = new Date(instant)
  return { now: () => new Date(at), today: () => dateIn(at) }
}

/** The clock on the wall, for production. */
export function wallClock(): Clock {
  return { now: () => new Date(), today: () => dateIn(new Date()) }
}
