import {
  addDays,
  Card,
  Empty,
  Facts,
  formatDate,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useLanguage,
  useQuery,
  useText,
} from '@province/portal-kit'
import { ReorganisationsDocument, type ReorganisationsQuery } from '../generated/graphql.ts'
import { EffectTable } from './effect-table.view.tsx'
import { countByLevel, groupEffects } from './effects.ts'

type Event = NonNullable<ReorganisationsQuery['reorganisations']>['edges'][number]['node']

/** Every reorganisation with what it did, kind by kind. */
export function ReorganisationPage() {
  const t = useText('organization')
  const { data, error, loading, refetch } = useQuery(ReorganisationsDocument)
  const events = data?.reorganisations?.edges.map((edge) => edge.node)
  return (
    <Page title={t('event.title')} about={t('event.about')}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {!events && loading ? <Skeleton lines={8} /> : null}
      {events?.length === 0 ? <Empty title={t('event.none')} /> : null}
      {events?.map((event) => (
        <EventView key={event.id} event={event} />
      ))}
    </Page>
  )
}

function EventView({ event }: { event: Event }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const groups = [...groupEffects(event.effects)]
  const before = addDays(event.effectiveOn, -1)
  return (
    <Stack>
      <Card title={event.title}>
        <Facts
          items={[
            { name: t('event.effectiveOn'), value: formatDate(event.effectiveOn) },
            { name: t('event.legalBasis'), value: event.legalBasis },
            ...groups.map(([kind, outcomes]) => ({
              name: t(`event.kinds.${kind}`),
              value: countByLevel(outcomes)
                .map(({ level, before: from, after: to }) =>
                  t('event.countsOfLevel', {
                    level: t(`levels.${level}`),
                    before: number(from),
                    after: number(to),
                  }),
                )
                .join('; '),
            })),
            {
              name: t('event.see'),
              value: (
                <>
                  <ScopedLink to={`/organization?asOf=${before}`}>{formatDate(before)}</ScopedLink>
                  {' → '}
                  <ScopedLink to={`/organization?asOf=${event.effectiveOn}`}>
                    {formatDate(event.effectiveOn)}
                  </ScopedLink>
                </>
              ),
            },
          ]}
        />
      </Card>
      {groups.map(([kind, outcomes]) => (
        <Card key={kind} flush title={t(`event.kinds.${kind}`)} about={t(`event.kindsAbout.${kind}`)}>
          <EffectTable
            caption={`${t(`event.kinds.${kind}`)}, ${formatDate(event.effectiveOn)}`}
            outcomes={outcomes}
            effectiveOn={event.effectiveOn}
          />
        </Card>
      ))}
    </Stack>
  )
}
