import {
  type Column,
  DataTable,
  ScopedLink,
  useLanguage,
  usePages,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  ReceptionComplianceDocument,
  type ReceptionComplianceQuery,
  type UnitLevel,
} from '../generated/graphql.ts'
import { StandingBadge } from './standing.view.tsx'

type Row = NonNullable<ReceptionComplianceQuery['receptionCompliance']>['edges'][number]['node']

/** Units of a tier below `within`: what they must, what they posted. */
export function ComplianceTable({ within, level }: { within: string; level: UnitLevel | null }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { window } = useScope()
  const variables = { within, window, level }
  const list = usePages(ReceptionComplianceDocument, 'receptionCompliance', variables)
  const columns: Column<Row>[] = [
    {
      key: 'unit',
      header: t('compliance.unit'),
      names: true,
      share: 30,
      cell: ({ unit }) =>
        unit ? <ScopedLink to={`/complaints/units/${unit.code}`}>{unit.name}</ScopedLink> : '–',
      text: ({ unit }) => unit?.name ?? '',
    },
    {
      key: 'level',
      header: t('compliance.level'),
      cell: (row) => t(`levels.${row.level}`),
      text: (row) => t(`levels.${row.level}`),
    },
    {
      key: 'required',
      header: t('compliance.required'),
      number: true,
      cell: ({ duty }) => t('days', { count: number(duty.requiredDays) }),
      text: ({ duty }) => duty.requiredDays,
    },
    {
      key: 'posted',
      header: t('compliance.posted'),
      number: true,
      cell: ({ posted, postedDays }) => (posted ? t('days', { count: number(postedDays) }) : '–'),
      text: ({ posted, postedDays }) => (posted ? postedDays : ''),
    },
    {
      key: 'state',
      header: t('compliance.state'),
      cell: ({ duty, ...row }) => <StandingBadge {...row} requiredDays={duty.requiredDays} />,
      text: ({ posted }) => (posted ? 1 : 0),
    },
  ]
  return (
    <DataTable
      caption={t('compliance.units')}
      columns={columns}
      rows={list.rows}
      rowKey={({ unit, level: tier }) => unit?.id ?? tier}
      total={list.total}
      onMore={list.more}
      error={list.error}
      onRetry={list.refetch}
      empty={{ title: t('compliance.none'), hint: t('compliance.noneHint') }}
      csv="lich-tiep-cong-dan"
    />
  )
}
