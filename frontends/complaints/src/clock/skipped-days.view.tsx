import { formatDate, useText } from '@province/portal-kit'
import type { DeadlineTraceFragment } from '../generated/graphql.ts'
import { type SkippedRun, skippedRuns } from './skipped-runs.ts'

/** The days that did not count, each with why; those in a row for one reason on one line. */
export function SkippedDays({ days }: { days: DeadlineTraceFragment['skipped'] }) {
  const t = useText('complaints')
  if (days.length === 0) return <div>{t('clock.noneSkipped')}</div>
  return (
    <ul className="complaints-skipped">
      {skippedRuns(days).map((run) => (
        <li key={run.from}>
          <Run run={run} />
        </li>
      ))}
    </ul>
  )
}

function Run({ run: { from, to, why, name } }: { run: SkippedRun }) {
  const t = useText('complaints')
  const days = from === to ? formatDate(from) : t('span', { from: formatDate(from), to: formatDate(to) })
  const reason = t(`clock.skips.${why}`)
  return `${days}: ${name === '' ? reason : `${name} (${reason})`}`
}
