import {
  Empty,
  Facts,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  StateBadge,
  useLanguage,
  useQuery,
  useScope,
  useText,
  useUnitSight,
  type WidgetProps,
} from '@province/portal-kit'
import { UnitPetitionsDocument } from '../generated/graphql.ts'

/** The unit page's card: its open petitions by how they stand on the clock. */
export function UnitPetitions({ unitId = '' }: WidgetProps) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { asOf } = useScope()
  const inSight = useUnitSight()
  const { data, error, refetch } = useQuery(UnitPetitionsDocument, {
    variables: { within: unitId, asOf },
    skip: !unitId,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={2} />
  const late = data.late?.totalCount ?? 0
  const due = data.dueSoon?.totalCount ?? 0
  const open = data.open?.totalCount ?? 0
  if (open === 0 && !inSight) return <Empty />
  const standings = [
    { name: 'late', tone: 'late', count: late },
    { name: 'soon', tone: 'soon', count: due - late },
    { name: 'inTime', tone: 'done', count: open - due },
  ] as const
  return (
    <Stack gap={8}>
      <Facts
        items={standings.map(({ name, tone, count }) => ({
          name: t(`inbox.due.${name}`),
          value: (
            <StateBadge tone={count > 0 ? tone : 'plain'} word={t('inbox.count', { count: number(count) })} />
          ),
        }))}
      />
      <ScopedLink to={`/complaints/petitions?unit=${data.unit?.code ?? ''}`}>{t('inbox.see')}</ScopedLink>
    </Stack>
  )
}
