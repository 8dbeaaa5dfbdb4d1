import {
  Empty,
  Meta,
  ProblemAlert,
  Row,
  ScopedLink,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { Tally } from '../compliance/tally.view.tsx'
import { UnitReceptionWidgetDocument } from '../generated/graphql.ts'

/** The unit page's card: the days the law asks for in the period, those posted, and what became of them. */
export function UnitReceptionWidget({ unitId: id = '' }: WidgetProps) {
  const t = useText('complaints')
  const { asOf, window } = useScope()
  const { data, error, refetch } = useQuery(UnitReceptionWidgetDocument, {
    variables: { id, asOf, window },
    skip: !id,
  })
  const unit = data?.unit
  if (error && !unit?.receptionCompliance) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!unit) return <Skeleton lines={2} />
  const tally = unit.receptionCompliance
  return (
    <Stack gap={8}>
      {tally ? <Tally tally={tally} /> : <Empty title={t('unit.noDuty')} />}
      {tally?.invented ? <Meta>{t('invented')}</Meta> : null}
      <Row gap={16}>
        <ScopedLink to={`/complaints/units/${unit.code}`}>{t('unit.see')}</ScopedLink>
        <ScopedLink to={`/complaints/calendar?unit=${unit.code}`}>{t('unit.calendar')}</ScopedLink>
      </Row>
    </Stack>
  )
}
