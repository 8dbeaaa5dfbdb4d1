import { Empty, ProblemAlert, ScopedLink, Skeleton, Stack, useText } from '@province/portal-kit'
import { discrepanciesPath } from '../discrepancy/discrepancy-filter.ts'
import { byGravity } from '../discrepancy/severity.ts'
import { SeverityCounts } from '../discrepancy/severity-badge.view.tsx'
import { useScopeReport } from '../report/use-report.ts'

const shown = 4

/** Figures of the report that cannot all be true and nobody has explained, the gravest first; citations have a card of their own. */
export function Contradictions() {
  const t = useText('reporting')
  const { report, error, none, refetch } = useScopeReport()
  if (error && !report) return <ProblemAlert error={error} onRetry={refetch} />
  if (none) return <Empty title={t('overview.noReport')} hint={t('overview.noReportHint')} />
  if (!report) return <Skeleton lines={5} />
  const open = byGravity(report.discrepancies.filter((one) => one.state === 'OPEN' && one.figures.length > 0))
  return (
    <Stack gap={8}>
      <SeverityCounts found={open} report={report.id} about="figures" />
      {open.slice(0, shown).map((one) => (
        <p key={one.id}>{one.message}</p>
      ))}
      <ScopedLink to={discrepanciesPath(report.id, { state: 'OPEN', about: 'figures' })}>
        {t('overview.allOpen', { count: open.length })}
      </ScopedLink>
    </Stack>
  )
}
