import { Card, Meta, Row, Stack, StateBadge, useText } from '@province/portal-kit'
import { CitationTable } from '../citation/citation-table.view.tsx'
import type { DisagreementLineFragment } from '../generated/graphql.ts'
import { byGravity } from './severity.ts'
import { SeverityBadge } from './severity-badge.view.tsx'
import './disagreement-list.css'

/** What nobody has settled stands first. */
const openFirst = (found: readonly DisagreementLineFragment[]) =>
  found.toSorted((a, b) => Number(a.settled) - Number(b.settled))

/** Each disagreement with the citations that cannot all be right, side by side. */
export function DisagreementList({ disagreements }: { disagreements: readonly DisagreementLineFragment[] }) {
  const t = useText('directives')
  return (
    <Stack>
      {openFirst(byGravity(disagreements)).map((one) => (
        <Card
          key={one.id}
          flush
          title={
            <Row>
              <SeverityBadge severity={one.severity} />
              {t(`kinds.${one.kind}`)}
              {one.settled ? <StateBadge tone="done" word={t('disagreement.settled')} /> : null}
            </Row>
          }
        >
          <p className="directives-message">
            {one.message} <Meta>{t('disagreement.neither')}</Meta>
          </p>
          <CitationTable caption={one.message} citations={one.citations} />
        </Card>
      ))}
    </Stack>
  )
}
