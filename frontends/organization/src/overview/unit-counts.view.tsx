import { ProblemAlert, ScopedLink, Skeleton, Stack, useQuery, useScope, useText } from '@province/portal-kit'
import { CountedUnitDocument, UnitCountsDocument } from '../generated/graphql.ts'
import { LevelCounts } from '../tree/level-counts.view.tsx'

/** The overview's card: the units of the scope, level by level. */
export function UnitCounts() {
  const t = useText('organization')
  const { unit: code, asOf } = useScope()
  const unit = useQuery(CountedUnitDocument, { variables: { code, asOf }, skip: !code })
  const within = unit.data?.unit?.id ?? ''
  const { data, error, refetch } = useQuery(UnitCountsDocument, {
    variables: { within, asOf },
    skip: !within,
  })
  const failed = unit.error ?? error
  if (failed) return <ProblemAlert error={failed} onRetry={() => (within ? refetch() : unit.refetch())} />
  if (!data) return <Skeleton lines={3} />
  const counts = {
    PROVINCE: data.provinces?.totalCount,
    DISTRICT: data.districts?.totalCount,
    COMMUNE: data.communes?.totalCount,
    AGENCY: data.agencies?.totalCount,
  }
  return (
    <Stack gap={8}>
      <LevelCounts counts={counts} />
      <ScopedLink to="/organization">{t('overview.open')}</ScopedLink>
    </Stack>
  )
}
