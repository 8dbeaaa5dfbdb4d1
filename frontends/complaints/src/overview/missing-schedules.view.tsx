import {
  Empty,
  Facts,
  Meta,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useLanguage,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { MissingSchedulesDocument, type MissingSchedulesQuery } from '../generated/graphql.ts'

const tiers = [
  { level: 'AGENCY', name: 'agencies' },
  { level: 'DISTRICT', name: 'districts' },
  { level: 'COMMUNE', name: 'communes' },
] as const

const CONCERNS = [
  { concern: 'MISSED', name: 'missed' },
  { concern: 'NOT_TOLD', name: 'untold' },
] as const

/** Units of each tier that must post, and how many of them have none on record. */
function missingOf(data: MissingSchedulesQuery) {
  return tiers.map(({ level, name }) => {
    const total = data[name]?.totalCount ?? 0
    const measure = data.complaintsMeasures?.find(({ key }) => key.endsWith(`.${name}`))
    return { level, total, missing: total - (measure?.value ?? 0) }
  })
}

/** The overview's card: who has no schedule on record, missed a day, or left one untold in the period. */
export function MissingSchedules() {
  const { unitId, unitError } = useScope()
  if (unitError) return <ProblemAlert error={unitError} />
  return unitId ? <MissingByTier unit={unitId} /> : <Skeleton lines={3} />
}

function MissingByTier({ unit }: { unit: string }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { asOf, window } = useScope()
  const { data, error, refetch } = useQuery(MissingSchedulesDocument, { variables: { unit, asOf, window } })
  // A part that did not come would count as missing schedules.
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={3} />
  const standing = missingOf(data).filter(({ total }) => total > 0)
  if (standing.length === 0) return <Empty title={t('needs.empty')} />
  const missing = standing.filter((tier) => tier.missing > 0)
  const schedules = missing.map(({ level, ...tier }) => ({
    name: t('needs.noSchedule', { level: t(`levels.${level}`) }),
    value: (
      <ScopedLink to={`/complaints?level=${level}&concern=NOT_POSTED`}>
        {t('needs.rest', { missing: number(tier.missing), total: number(tier.total) })}
      </ScopedLink>
    ),
  }))
  const outcomes = CONCERNS.flatMap(({ concern, name }) => {
    const units = data[name]?.totalCount ?? 0
    const link = (
      <ScopedLink to={`/complaints?concern=${concern}&sort=${name}Days`}>
        {t('needs.units', { count: number(units) })}
      </ScopedLink>
    )
    return units > 0 ? [{ name: t(`concerns.${concern}`), value: link }] : []
  })
  const items = [...outcomes, ...schedules]
  if (items.length === 0) return <Meta>{t('needs.none')}</Meta>
  return (
    <Stack gap={8}>
      <Facts items={items} />
      <Meta>{t('needs.hint')}</Meta>
    </Stack>
  )
}
