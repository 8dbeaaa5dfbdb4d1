import { Card, DataTable, formatDate, Meta, useScope, useText } from '@province/portal-kit'
import type { UnitOffice } from './unit-office.ts'

/** Who held office before the day in view, and who is to after it. */
export function OfficeHistory({ unit }: { unit: UnitOffice }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const present = new Set(unit.officeHolders?.map(({ id }) => id))
  const others = (unit.officeHistory ?? []).filter(({ id }) => !present.has(id))
  if (others.length === 0) return null
  return (
    <Card flush title={t('office.others')} about={t('office.othersAbout')}>
      <DataTable
        caption={t('office.others')}
        rows={others}
        rowKey={({ id }) => id}
        empty={{ title: t('office.none') }}
        columns={[
          {
            key: 'person',
            header: t('office.person'),
            names: true,
            cell: ({ person }) => (
              <>
                {person?.name ?? '–'} {person?.invented ? <Meta>({t('office.invented')})</Meta> : null}
              </>
            ),
          },
          { key: 'title', header: t('office.position'), cell: ({ position }) => position?.title ?? '–' },
          {
            key: 'from',
            header: t('office.from'),
            cell: ({ validFrom }) => (
              <>
                {formatDate(validFrom)} {validFrom > asOf ? <Meta>({t('event.later')})</Meta> : null}
              </>
            ),
          },
          { key: 'to', header: t('office.to'), cell: ({ validTo }) => formatDate(validTo) },
          { key: 'basis', header: t('office.basis'), cell: ({ basis }) => basis ?? '–' },
        ]}
      />
    </Card>
  )
}
