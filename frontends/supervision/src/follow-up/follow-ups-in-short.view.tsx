import {
  DataTable,
  Empty,
  Meta,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useLanguage,
  useQuery,
  useScope,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { type FollowUpStanding, FollowUpsDocument } from '../generated/graphql.ts'
import { useFollowUpColumns } from './follow-up-columns.view.tsx'

const SHOWN = 5

interface InShortProps {
  within: string
  standing: FollowUpStanding
  none: string
}

/** A few of what is addressed to a unit and those below it, by the last day in time, with how many there are. */
function FollowUpsInShort({ within, standing, none }: InShortProps) {
  const t = useText('supervision')
  const { number } = useLanguage()
  const columns = useFollowUpColumns(true)
  const { data, error, refetch } = useQuery(FollowUpsDocument, {
    variables: { within, direction: 'RECEIVED', standing, orderBy: 'DUE', first: SHOWN },
    skip: !within,
  })
  const board = data?.followUps
  if (error && !board) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!board) return <Skeleton lines={3} />
  if (board.edges.length === 0) return <Empty title={none} />
  return (
    <Stack gap={8}>
      <DataTable
        caption={t('followUp.board')}
        columns={columns.filter(({ key }) => key === 'content' || key === 'expectedBy')}
        rows={board.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
      />
      <Meta>
        <ScopedLink to={`/supervision/follow-ups?end=received&standing=${standing}`}>
          {t('followUp.all')}
        </ScopedLink>{' '}
        ({number(board.totalCount)})
      </Meta>
    </Stack>
  )
}

/** The overview's card: what is overdue in the scope. */
export function OverdueFollowUps() {
  const t = useText('supervision')
  const { unitIdToday = '' } = useScope()
  return <FollowUpsInShort within={unitIdToday} standing="OVERDUE" none={t('followUp.noneOverdue')} />
}

/** The unit page's card: what the unit has still to answer. */
export function UnitFollowUps({ unitId = '' }: WidgetProps) {
  const t = useText('supervision')
  return <FollowUpsInShort within={unitId} standing="OPEN" none={t('followUp.noneOpen')} />
}
