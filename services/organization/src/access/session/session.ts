/** A session ends by itself after half an hour without a request … */
export const IDLE_MINUTES = 30

/** So long after the password was shown nobody else is likely to sit at the desk. */
export const FRESH_MINUTES = 5

/** … and twelve hours after sign-in, however busy. */
export const ABSOLUTE_HOURS = 12

/** When a session opened now ends, however busy. */
export const endOfSession = (now: Date): Date => new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000)

/** As much of a network address as lets a person tell their places apart: half of it. */
export function addressHint(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  const four = plain.split('.')
  if (four.length === 4) return `${four.slice(0, 2).join('.')}.…`
  return `${plain.split(':').slice(0, 2).join(':')}:…`
}
