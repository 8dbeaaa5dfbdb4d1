import {
  Empty,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useLanguage,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { WaitingHandOversDocument } from '../generated/graphql.ts'

/** How many hand-overs wait under the unit of the scope whose day has come. */
function useWaiting() {
  const { unitIdToday: within, today } = useScope()
  const { data, error, refetch } = useQuery(WaitingHandOversDocument, {
    variables: { within: within ?? '', today },
    skip: !within,
  })
  return { waiting: data?.handOvers?.totalCount, error, refetch }
}

const WAITING = '/organization/hand-overs?state=PENDING'

/** The overview's card: what ended units left and nobody has taken over yet. */
export function WaitingHandOvers() {
  const t = useText('organization')
  const { number } = useLanguage()
  const { waiting, error, refetch } = useWaiting()
  if (error && waiting == null) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (waiting == null) return <Skeleton lines={1} />
  if (waiting === 0) return <Empty title={t('handOver.noneWaits')} />
  return <ScopedLink to={WAITING}>{t('handOver.wait', { count: number(waiting) })}</ScopedLink>
}

/** Under a list without rows: that some may be on their way, and where; nothing where none is. */
export function WaitingInstead() {
  const t = useText('organization')
  const { number } = useLanguage()
  const { waiting } = useWaiting()
  return waiting ? (
    <ScopedLink to={WAITING}>{t('handOver.waitInstead', { count: number(waiting) })}</ScopedLink>
  ) : null
}
