import { formatDate, lastDay } from '@province/portal-kit'

/** A span of days as people say it: its first and its last day. */
export function PeriodText({ period }: { period: { from: string; to: string } }) {
  return (
    <>
      {formatDate(period.from)} – {formatDate(lastDay(period))}
    </>
  )
}
