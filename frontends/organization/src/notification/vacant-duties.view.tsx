import { Alert, formatDate, usePartQuery, useText } from '@province/portal-kit'
import { VacantDutiesDocument } from '../generated/graphql.ts'

/** Where nobody could be told, for who can name somebody and who stands above; nothing where somebody could everywhere. */
export function VacantDuties() {
  const t = useText('organization')
  const { data } = usePartQuery(VacantDutiesDocument)
  const vacant = data?.vacantDuties ?? []
  if (vacant.length === 0) return null
  return (
    <Alert tone="late" title={t('notification.vacant', { count: vacant.length })}>
      <p>{t('notification.vacantHint')}</p>
      <ul>
        {vacant.map(({ id, unit, since }) => (
          <li key={id}>{t('notification.vacantIn', { unit: unit?.name ?? '', day: formatDate(since) })}</li>
        ))}
      </ul>
    </Alert>
  )
}
