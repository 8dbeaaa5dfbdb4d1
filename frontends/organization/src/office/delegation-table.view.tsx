import {
  Button,
  Card,
  type Column,
  DataTable,
  Dialog,
  formatDate,
  SidePanel,
  useState,
  useText,
} from '@province/portal-kit'
import type { DelegationFactsFragment } from '../generated/graphql.ts'
import { DelegateForm } from './delegate.form.tsx'
import { EndDelegationForm } from './end-delegation.form.tsx'
import type { UnitOffice } from './office.view.tsx'

/** Who acts for whom in which duty on the day in view. */
export function DelegationTable({ unit, manages }: { unit: UnitOffice; manages: boolean }) {
  const t = useText('organization')
  const [delegating, setDelegating] = useState(false)
  const [ending, setEnding] = useState<DelegationFactsFragment>()
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
      <Button kind="quiet" onClick={() => setEnding(one)}>
        {t('delegation.end')}
      </Button>
    ),
  }
  return (
    <Card
      flush
      title={t('delegation.title')}
      about={t('delegation.about')}
      actions={
        manages ? (
          <Button icon="add" onClick={() => setDelegating(true)}>
            {t('delegation.new')}
          </Button>
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
      <SidePanel open={delegating} title={t('delegation.new')} onClose={() => setDelegating(false)}>
        <DelegateForm unit={unit} onDone={() => setDelegating(false)} />
      </SidePanel>
      <Dialog open={ending !== undefined} title={t('delegation.end')} onClose={() => setEnding(undefined)}>
        {ending ? <EndDelegationForm delegation={ending} onDone={() => setEnding(undefined)} /> : null}
      </Dialog>
    </Card>
  )
}
