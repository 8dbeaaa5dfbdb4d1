/** How long a request about personal data may wait for its answer, and a breach for its notice, in hours. */
export const DATA_HOURS = 72

const HOUR_MS = 3_600_000

/** The moment at which the hours are over that begin then. */
export const hoursEnd = (from: Date): Date => new Date(from.getTime() + DATA_HOURS * HOUR_MS)

/** Whether it came after its hours, or does not come by now although they are over. */
export const isLate = (dueAt: Date | string, doneAt: Date | string | null, now: Date): boolean =>
  new Date(doneAt ?? now) > new Date(dueAt)
