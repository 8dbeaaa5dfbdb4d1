import { dueWithinWeek, InShort, useQuery, useScope, useText } from '@province/portal-kit'
import { DossiersDocument } from '../generated/graphql.ts'
import { dossierColumns } from './dossiers.page.tsx'

const SHOWN = 5

/** The digest's card: dossiers of the scope whose time limit ends within a week. */
export function WeekDossiers() {
  const t = useText('reform')
  const { today, unitIdToday = '' } = useScope()
  const { data, error, refetch } = useQuery(DossiersDocument, {
    variables: { within: unitIdToday, ...dueWithinWeek(today), orderBy: 'DUE_FIRST', first: SHOWN },
    skip: !unitIdToday,
  })
  return (
    <InShort
      page={data?.dossiers}
      error={error}
      onRetry={() => refetch()}
      caption={t('dossier.title')}
      columns={dossierColumns(t).filter(({ key }) => key === 'code' || key === 'procedure' || key === 'due')}
      none={t('dossier.weekNone')}
      all={{ to: '/reform/dossiers?standing=WEEK', word: t('dossier.weekAll') }}
    />
  )
}
