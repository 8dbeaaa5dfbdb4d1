import { ProblemAlert, Row, ScopedLink, Skeleton, Stack, usePages, useText } from '@province/portal-kit'
import { CitationDisagreementsDocument } from '../generated/graphql.ts'
import { byGravity, countBySeverity } from './severity.ts'
import { SeverityBadge } from './severity-badge.view.tsx'

const shown = 3

/** The overview's card: how many disagreements of each severity, and the gravest in words. */
export function DisagreementsInShort() {
  const t = useText('directives')
  const { rows, error, refetch } = usePages(CitationDisagreementsDocument, 'citationDisagreements', {
    settled: false,
  })
  if (error && !rows) return <ProblemAlert error={error} onRetry={refetch} />
  if (!rows) return <Skeleton lines={4} />
  if (rows.length === 0) return <p>{t('disagreement.none')}</p>
  return (
    <Stack gap={8}>
      <Row>
        {countBySeverity(rows).map(([severity, count]) => (
          <SeverityBadge key={severity} severity={severity} count={count} />
        ))}
      </Row>
      {byGravity(rows)
        .slice(0, shown)
        .map((one) => (
          <p key={one.id}>{one.message}</p>
        ))}
      <ScopedLink to="/directives/disagreements">{t('disagreement.all', { count: rows.length })}</ScopedLink>
    </Stack>
  )
}
