import { ProblemAlert, ScopedLink, Skeleton, Stack, useQuery, useScope, useText } from '@province/portal-kit'
import { UnitTreeDocument } from '../generated/graphql.ts'
import { LevelCounts } from '../tree/level-counts.view.tsx'

/** The overview's card: the units of the scope, level by level. */
export function UnitCounts() {
  const t = useText('organization')
  const { unit, asOf } = useScope()
  const { data, error, refetch } = useQuery(UnitTreeDocument, {
    variables: { code: unit, asOf },
    skip: !unit,
  })
  if (error && !data?.unit) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data?.unit) return <Skeleton lines={3} />
  return (
    <Stack gap={8}>
      <LevelCounts root={data.unit} />
      <ScopedLink to="/organization">{t('overview.open')}</ScopedLink>
    </Stack>
  )
}
