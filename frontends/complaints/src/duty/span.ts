import { addDays, formatDate } from '@province/portal-kit/format'

/** A half-open span as its first and last day, written for the screen. */
export const firstAndLast = ({ from, to }: { from: string; to: string }) => ({
  from: formatDate(from),
  to: formatDate(addDays(to, -1)),
})
