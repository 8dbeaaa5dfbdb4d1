import {
  Empty,
  Facts,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useLanguage,
  useLive,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { LIVE } from '../event/live.ts'
import { PetitionNeedsDocument, type PetitionNeedsQuery } from '../generated/graphql.ts'

/** What waits, each with where to see to it; nothing that is not there. */
function waitingOf({ late, dueSoon, received, sent, alarms }: PetitionNeedsQuery) {
  return [
    { name: 'late', count: late?.totalCount ?? 0, to: '/complaints/petitions?due=late' },
    { name: 'soon', count: dueSoon?.totalCount ?? 0, to: '/complaints/petitions?due=soon' },
    { name: 'received', count: received?.totalCount ?? 0, to: '/complaints/transfers' },
    { name: 'sent', count: sent?.totalCount ?? 0, to: '/complaints/transfers?direction=sent' },
    { name: 'alarms', count: alarms?.totalCount ?? 0, to: '/complaints/alarms' },
  ].filter(({ count }) => count > 0)
}

/** The overview's card: petitions late or due soon, transfers nobody answered, alarms nobody cleared. */
export function PetitionNeeds() {
  const { unitIdToday, unitError } = useScope()
  if (unitError) return <ProblemAlert error={unitError} />
  return unitIdToday ? <Needs within={unitIdToday} /> : <Skeleton lines={3} />
}

function Needs({ within }: { within: string }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { data, error, refetch } = useQuery(PetitionNeedsDocument, { variables: { within } })
  useLive(LIVE, () => void refetch())
  // A part that did not come would count as nothing to do.
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={3} />
  const waiting = waitingOf(data)
  if (waiting.length === 0) return <Empty title={t('inbox.needs.none')} />
  return (
    <Facts
      items={waiting.map(({ name, count, to }) => ({
        name: t(`inbox.needs.${name}`),
        value: <ScopedLink to={to}>{number(count)}</ScopedLink>,
      }))}
    />
  )
}
