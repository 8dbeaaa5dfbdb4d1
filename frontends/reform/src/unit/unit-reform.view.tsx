import {
  Empty,
  Grid,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { UnitReformDocument } from '../generated/graphql.ts'
import { RankCard } from '../index-result/rank-card.view.tsx'
import { latestOf } from '../index-result/ranks.ts'
import { CoverageCard } from '../one-stop/coverage-card.view.tsx'
import { ServiceFigures } from '../overview/service-figures.view.tsx'

/** The unit page's card: coverage below the unit, and its ranks where it has any. */
export function UnitReform({ unitId: id = '' }: WidgetProps) {
  const t = useText('reform')
  const { asOf } = useScope()
  const { data, error, refetch } = useQuery(UnitReformDocument, { variables: { id, asOf }, skip: !id })
  const unit = data?.unit
  const answered = unit?.indexResults && unit.oneStopCoverage
  if (error && !answered) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!unit) return <Skeleton lines={2} />
  const ranks = latestOf(unit.indexResults ?? [])
  const tiers = unit.oneStopCoverage ?? []
  return (
    <Stack gap={8}>
      <ServiceFigures unit={unit.id} />
      {ranks.length + tiers.length === 0 ? <Empty title={t('oneStop.none')} /> : null}
      <Grid min="160">
        {tiers.map((tier) => (
          <CoverageCard key={tier.level} tier={tier} />
        ))}
        {ranks.map((result) => (
          <RankCard key={result.id} result={result} />
        ))}
      </Grid>
      <ScopedLink to={`/reform/one-stop?unit=${unit.code}`}>{t('oneStop.see')}</ScopedLink>
    </Stack>
  )
}
