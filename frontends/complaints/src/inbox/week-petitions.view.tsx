import { dueWithinWeek, InShort, useQuery, useScope, useText } from '@province/portal-kit'
import { InboxDocument } from '../generated/graphql.ts'
import { usePetitionColumns } from './petition-columns.view.tsx'

const SHOWN = 5

/** The digest's card: petitions of the scope of which something is due within a week. */
export function WeekPetitions() {
  const t = useText('complaints')
  const { today, unitIdToday = '' } = useScope()
  const columns = usePetitionColumns()
  const { data, error, refetch } = useQuery(InboxDocument, {
    variables: {
      within: unitIdToday,
      filter: { open: true, ...dueWithinWeek(today) },
      orderBy: 'DUE_FIRST',
      first: SHOWN,
    },
    skip: !unitIdToday,
  })
  return (
    <InShort
      page={data?.petitions}
      error={error}
      onRetry={() => refetch()}
      caption={t('inbox.title')}
      columns={columns.filter(({ key }) => key === 'code' || key === 'due' || key === 'summary')}
      none={t('inbox.weekNone')}
      all={{ to: '/complaints/petitions?due=week', word: t('inbox.weekAll') }}
    />
  )
}
