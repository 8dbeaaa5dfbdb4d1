import { Empty, Page, ProblemAlert, Row, Skeleton, usePages, useText } from '@province/portal-kit'
import { CitationDisagreementsDocument } from '../generated/graphql.ts'
import { DisagreementList } from './disagreement-list.view.tsx'
import { countBySeverity } from './severity.ts'
import { SeverityBadge } from './severity-badge.view.tsx'

/** Everything in which citations disagree, the gravest first. */
export function DisagreementsPage() {
  const t = useText('directives')
  const { rows, error, refetch } = usePages(CitationDisagreementsDocument, 'citationDisagreements', {})
  const counts = (
    <Row>
      {countBySeverity((rows ?? []).filter(({ settled }) => !settled)).map(([severity, count]) => (
        <SeverityBadge key={severity} severity={severity} count={count} />
      ))}
    </Row>
  )
  return (
    <Page title={t('disagreement.title')} about={t('disagreement.about')} actions={counts}>
      <ProblemAlert error={error} onRetry={refetch} />
      {rows ? <DisagreementList disagreements={rows} /> : <Skeleton lines={8} />}
      {rows?.length === 0 ? <Empty title={t('disagreement.none')} /> : null}
    </Page>
  )
}
