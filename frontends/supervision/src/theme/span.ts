import { addDays, formatDate } from '@province/portal-kit/format'

/** How a span of days is said: by which message, with which days. */
export interface Spoken {
  key: 'notStated' | 'from' | 'until'
  values: { from: string; to: string }
}

/** Says a half-open span by its first and last day; an open end by its first day alone. */
export function sayingOf(from: string | null | undefined, to: string | null | undefined): Spoken {
  const values = { from: formatDate(from), to: to ? formatDate(addDays(to, -1)) : '' }
  if (!from) return { key: 'notStated', values }
  return { key: to ? 'until' : 'from', values }
}
