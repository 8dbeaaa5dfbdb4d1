import {
  Facts,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { StandingBadge } from '../compliance/standing.view.tsx'
import { UnitReceptionWidgetDocument } from '../generated/graphql.ts'

/** The unit page's card: the days the law asks for in the period, and whether a schedule is on record. */
export function UnitReceptionWidget({ unitId: id = '' }: WidgetProps) {
  const t = useText('complaints')
  const { asOf, window } = useScope()
  const { data, error, refetch } = useQuery(UnitReceptionWidgetDocument, {
    variables: { id, asOf, window },
    skip: !id,
  })
  const unit = data?.unit
  if (error && !unit?.receptionSchedules) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!unit) return <Skeleton lines={2} />
  const requiredDays = unit.receptionDuty?.requiredDays ?? 0
  const schedules = unit.receptionSchedules ?? []
  const postedDays = schedules
    .flatMap(({ slots }) => slots)
    .filter(({ date, state }) => state === 'POSTED' && date >= window.from && date < window.to).length
  const standing = { posted: schedules.length > 0, postedDays, requiredDays }
  return (
    <Stack gap={8}>
      <Facts
        items={[
          { name: t('duty.required'), value: t('days', { count: requiredDays }) },
          { name: t('duty.article'), value: unit.receptionDuty?.segments[0]?.rule.article ?? t('duty.none') },
          { name: t('compliance.state'), value: <StandingBadge {...standing} /> },
        ]}
      />
      <ScopedLink to={`/complaints/units/${unit.code}`}>{t('unit.see')}</ScopedLink>
    </Stack>
  )
}
