import { type Column, DataTable, formatDate, useText } from '@province/portal-kit'
import type { SupervisionThemeQuery } from '../generated/graphql.ts'

type Delegation = NonNullable<SupervisionThemeQuery['theme']>['delegations'][number]

/** The delegations of a theme, each with the decision that sent it. */
export function Delegations({ delegations }: { delegations: readonly Delegation[] }) {
  const t = useText('supervision')
  const columns: Column<Delegation>[] = [
    { key: 'document', header: t('theme.document'), names: true, cell: ({ document }) => document },
    { key: 'decidedOn', header: t('theme.decidedOn'), cell: ({ decidedOn }) => formatDate(decidedOn) },
    { key: 'lead', header: t('theme.lead'), share: 50, cell: ({ lead }) => lead },
  ]
  return (
    <DataTable
      caption={t('theme.delegations')}
      columns={columns}
      rows={delegations}
      rowKey={({ id }) => id}
      empty={{ title: t('theme.noDelegation'), hint: t('theme.noDelegationHint') }}
    />
  )
}
