import { Row, StateBadge, useText } from '@province/portal-kit'
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

/** How many of each severity; says so when there are none. */
export function SeverityCounts({ found }: { found: readonly { severity: Severity }[] }) {
  const t = useText('reporting')
  if (found.length === 0) return <StateBadge tone="done" word={t('discrepancy.none')} />
  return (
    <Row>
      {countBySeverity(found).map(([severity, count]) => (
        <SeverityBadge key={severity} severity={severity} count={count} />
      ))}
    </Row>
  )
}
