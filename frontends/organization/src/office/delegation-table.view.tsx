import { Acts, Card, type Column, DataTable, formatDate, useText } from '@province/portal-kit'
import type { DelegationFactsFragment } from '../generated/graphql.ts'
import { DelegateForm } from './delegate.form.tsx'
import { EndDelegationForm } from './end-delegation.form.tsx'
import type { UnitOffice } from './unit-office.ts'

/** Who acts for whom in which duty on the day in view. */
export function DelegationTable({ unit, manages }: { unit: UnitOffice; manages: boolean }) {
  const t = useText('organization')
  const columns: Column<DelegationFactsFragment>[] = [
    { key: 'duty', header: t('delegation.duty'), names: true, cell: ({ duty }) => t(`duties.${duty}`) },
    { key: 'acting', header: t('delegation.acting'), cell: ({ acting }) => acting?.name ?? '–' },
    { key: 'holder', header: t('delegation.holder'), cell: ({ holder }) => holder?.name ?? '–' },
    { key: 'document', header: t('delegation.document'), cell: ({ document }) => document },
    { key: 'from', header: t('office.from'), cell: ({ validFrom }) => formatDate(validFrom) },
    { key: 'to', header: t('office.to'), cell: ({ validTo }) => formatDate(validTo) },
  ]
  const doing: Column<DelegationFactsFragment> = {
    key: 'do',
    header: t('office.do'),
    cell: (one) => (
      <Acts
        quiet
        acts={[
          {
            word: t('delegation.end'),
            form: (close) => <EndDelegationForm delegation={one} onDone={close} />,
          },
        ]}
      />
    ),
  }
  return (
    <Card
      flush
      title={t('delegation.title')}
      about={t('delegation.about')}
      actions={
        manages ? (
          <Acts
            acts={[
              {
                word: t('delegation.new'),
                icon: 'add',
                aside: true,
                form: (close) => <DelegateForm unit={unit} onDone={close} />,
              },
            ]}
          />
        ) : undefined
      }
    >
      <DataTable
        caption={t('delegation.title')}
        columns={manages ? [...columns, doing] : columns}
        rows={unit.dutyDelegations ?? []}
        rowKey={({ id }) => id}
        empty={{ title: t('delegation.none') }}
      />
    </Card>
  )
}
