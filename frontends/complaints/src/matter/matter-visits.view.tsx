import { Card, type Column, DataTable, formatDate, useLanguage, useText } from '@province/portal-kit'
import type { MatterQuery } from '../generated/graphql.ts'

type Visit = NonNullable<MatterQuery['matter']>['visits'][number]

/** Visits to receptions that were about the same thing. */
export function MatterVisits({ visits }: { visits: readonly Visit[] }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const columns: Column<Visit>[] = [
    { key: 'day', header: t('matter.visitDay'), names: true, cell: ({ day }) => formatDate(day) },
    { key: 'summary', header: t('petition.summary'), share: 50, cell: ({ summary }) => summary },
    { key: 'people', header: t('matter.visitors'), number: true, cell: ({ people }) => number(people) },
    { key: 'unit', header: t('petition.unit'), cell: ({ unit }) => unit?.name ?? '–' },
  ]
  return (
    <Card flush title={t('matter.visits')} about={t('matter.petitionsAbout')}>
      <DataTable
        caption={t('matter.visits')}
        columns={columns}
        rows={visits}
        rowKey={({ id }) => id}
        empty={{ title: t('matter.noVisits') }}
      />
    </Card>
  )
}
