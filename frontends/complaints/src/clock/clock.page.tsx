import { Page, ProblemAlert, Skeleton, useEvents, useParams, useQuery, useText } from '@province/portal-kit'
import { ClockPageDocument } from '../generated/graphql.ts'
import { ClockCard } from './clock-card.view.tsx'

/** One clock by its id, as an event or a link names it. */
export function ClockPage() {
  const t = useText('complaints')
  const id = useParams().id ?? ''
  const { data, error, refetch } = useQuery(ClockPageDocument, { variables: { id } })
  useEvents(({ aggregateId }) => aggregateId === id && void refetch())
  const clock = data?.clock
  return (
    <Page title={t('clock.title')} about={t('clock.about')}>
      <ProblemAlert error={clock ? undefined : error} onRetry={() => refetch()} />
      {clock ? <ClockCard clock={clock} /> : null}
      {clock || error ? null : <Skeleton lines={8} />}
    </Page>
  )
}
