import { Row, ScopedLink, StateBadge, useText } from '@province/portal-kit'
import { discrepanciesPath } from './discrepancy-filter.ts'
import { countBySeverity, type Severity, toneOf } from './severity.ts'

/** How grave a discrepancy is: word, icon, colour. */
export function SeverityBadge({ severity, count }: { severity: Severity; count?: number }) {
  const t = useText('reporting')
  const word = t(`severity.${severity}`)
  const icon = severity === 'NOTE' ? 'info' : 'alert'
  return (
    <StateBadge tone={toneOf[severity]} icon={icon} word={count === undefined ? word : `${count} ${word}`} />
  )
}

/** How many of each severity; each number opens as many, and it is said when there are none. */
export function SeverityCounts({
  found,
  report,
  about = '',
}: {
  found: readonly { severity: Severity }[]
  report: string
  about?: string
}) {
  const t = useText('reporting')
  if (found.length === 0) return <StateBadge tone="done" word={t('discrepancy.none')} />
  return (
    <Row>
      {countBySeverity(found).map(([severity, count]) => (
        <ScopedLink key={severity} to={discrepanciesPath(report, { state: 'OPEN', severity, about })}>
          <SeverityBadge severity={severity} count={count} />
        </ScopedLink>
      ))}
    </Row>
  )
}
