import {
  Empty,
  Grid,
  ProblemAlert,
  Skeleton,
  Stack,
  useNavigate,
  useQuery,
  useScope,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { ReformOverviewDocument } from '../generated/graphql.ts'
import { RankCard } from '../index-result/rank-card.view.tsx'
import { latestOf } from '../index-result/ranks.ts'
import { CoverageCard } from '../one-stop/coverage-card.view.tsx'
import { ServiceFigures } from './service-figures.view.tsx'

/** The overview's card: ranks and one-stop coverage of the scope, each opening its page. */
export function ReformFigures() {
  const t = useText('reform')
  const { unit: code, asOf } = useScope()
  const path = useScopedPath()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(ReformOverviewDocument, {
    variables: { code, asOf },
    skip: !code,
  })
  const unit = data?.unit
  const answered = unit?.indexResults && unit.oneStopCoverage
  if (error && !answered) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!unit) return <Skeleton lines={3} />
  const ranks = latestOf(unit.indexResults ?? [])
  const tiers = unit.oneStopCoverage ?? []
  if (ranks.length + tiers.length === 0)
    return <Empty title={t('oneStop.none')} hint={t('oneStop.noneHint')} />
  return (
    <Stack gap={8}>
      <ServiceFigures unit={unit.id} />
      <Grid min="160">
        {ranks.map((result) => (
          <RankCard key={result.id} result={result} onOpen={() => navigate(path('/reform'))} />
        ))}
        {tiers.map((tier) => (
          <CoverageCard key={tier.level} tier={tier} onOpen={() => navigate(path('/reform/one-stop'))} />
        ))}
      </Grid>
    </Stack>
  )
}
