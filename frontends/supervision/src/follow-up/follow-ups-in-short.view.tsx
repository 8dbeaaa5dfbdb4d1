import { InShort, useQuery, useScope, useText, type WidgetProps } from '@province/portal-kit'
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
  const columns = useFollowUpColumns(true)
  const { data, error, refetch } = useQuery(FollowUpsDocument, {
    variables: { within, direction: 'RECEIVED', standing, orderBy: 'DUE', first: SHOWN },
    skip: !within,
  })
  return (
    <InShort
      page={data?.followUps}
      error={error}
      onRetry={() => refetch()}
      caption={t('followUp.board')}
      columns={columns.filter(({ key }) => key === 'content' || key === 'expectedBy')}
      none={none}
      all={{ to: `/supervision/follow-ups?end=received&standing=${standing}`, word: t('followUp.all') }}
    />
  )
}

/** The overview's card: what is overdue in the scope. */
export function OverdueFollowUps() {
  const t = useText('supervision')
  const { unitIdToday = '' } = useScope()
  return <FollowUpsInShort within={unitIdToday} standing="OVERDUE" none={t('followUp.noneOverdue')} />
}

/** The digest's card: what is due within a week in the scope. */
export function WeekFollowUps() {
  const t = useText('supervision')
  const { unitIdToday = '' } = useScope()
  return <FollowUpsInShort within={unitIdToday} standing="DUE_IN_A_WEEK" none={t('followUp.weekNone')} />
}

/** The unit page's card: what the unit has still to answer. */
export function UnitFollowUps({ unitId = '' }: WidgetProps) {
  const t = useText('supervision')
  return <FollowUpsInShort within={unitId} standing="OPEN" none={t('followUp.noneOpen')} />
}
