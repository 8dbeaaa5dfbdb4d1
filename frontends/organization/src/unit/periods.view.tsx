import { Card, DataTable, formatDate, useText } from '@province/portal-kit'
import type { UnitOnPage } from './unit-on-page.ts'

/** What the unit was called through time; nothing to show where it never changed. */
export function Periods({ unit }: { unit: UnitOnPage }) {
  const t = useText('organization')
  if (unit.periods.length < 2) return null
  return (
    <Card flush title={t('unit.periods')}>
      <DataTable
        caption={t('unit.periods')}
        rows={unit.periods}
        rowKey={({ validFrom, code }) => `${validFrom} ${code}`}
        empty={{ title: t('unit.noneUnder') }}
        columns={[
          { key: 'name', header: t('unit.name'), names: true, cell: ({ name }) => name },
          { key: 'code', header: t('unit.code'), cell: ({ code }) => code },
          { key: 'kind', header: t('unit.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          {
            key: 'from',
            header: t('unit.validFrom'),
            cell: ({ validFrom }) => (validFrom ? formatDate(validFrom) : t('unit.always')),
          },
          {
            key: 'to',
            header: t('unit.validTo'),
            cell: ({ validTo }) => (validTo ? formatDate(validTo) : t('unit.stillThere')),
          },
        ]}
      />
    </Card>
  )
}
