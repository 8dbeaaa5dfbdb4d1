import {
  Card,
  type Column,
  DataTable,
  Meta,
  ScopedLink,
  Stack,
  useLanguage,
  usePages,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import {
  ReceptionComplianceDocument,
  type ReceptionComplianceQuery,
  type ReceptionConcern,
  type UnitLevel,
} from '../generated/graphql.ts'
import { InventedNote } from './invented-note.view.tsx'
import { StandingBadge } from './standing.view.tsx'
import { orderOf, tallyColumns } from './tally-columns.view.tsx'

type Row = NonNullable<ReceptionComplianceQuery['receptionCompliance']>['edges'][number]['node']

const headOf = ({ unit }: Row) => unit?.officeHolders?.find(({ position }) => position?.head)?.person

interface ComplianceTableProps {
  within: { id: string; name: string }
  level: UnitLevel | null
  concern: ReceptionConcern | null
}

/** Units of a tier below `within` and their heads: what they must, what they posted, and what became of it. */
export function ComplianceTable({ within, level, concern }: ComplianceTableProps) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { window, asOf } = useScope()
  const [sort, setSort] = useWord('sort')
  const variables = { within: within.id, asOf, window, level, concern, order: orderOf(sort) }
  const list = usePages(ReceptionComplianceDocument, 'receptionCompliance', variables)
  const columns: Column<Row>[] = [
    {
      key: 'unit',
      header: t('compliance.unit'),
      names: true,
      share: 20,
      cell: ({ unit }) =>
        unit ? <ScopedLink to={`/complaints/units/${unit.code}`}>{unit.name}</ScopedLink> : '–',
      text: ({ unit }) => unit?.name ?? '',
    },
    {
      key: 'head',
      header: t('compliance.head'),
      share: 15,
      cell: (row) => <Head person={headOf(row)} />,
      text: (row) => headOf(row)?.name ?? '',
    },
    ...tallyColumns<Row>((key) => t(`compliance.${key}`), number),
    {
      key: 'state',
      header: t('compliance.state'),
      cell: ({ duty, ...row }) => <StandingBadge {...row} requiredDays={duty.requiredDays} />,
      text: ({ posted }) => (posted ? 1 : 0),
    },
  ]
  return (
    <>
      <InventedNote invented={list.rows?.some(({ invented }) => invented) ?? false} />
      <Card flush title={t('compliance.units')} about={within.name}>
        <DataTable
          caption={t('compliance.units')}
          columns={columns}
          rows={list.rows}
          rowKey={({ unit, level: tier }) => unit?.id ?? tier}
          total={list.total}
          onMore={list.more}
          error={list.error}
          onRetry={list.refetch}
          empty={{
            title: t('compliance.none'),
            hint: t(concern ? 'compliance.noneOf' : 'compliance.noneHint'),
          }}
          csv="tiep-cong-dan"
          sort={sort ? { column: sort, descending: true } : undefined}
          onSort={(column) => setSort(column === sort ? '' : column)}
        />
      </Card>
    </>
  )
}

function Head({ person }: { person: ReturnType<typeof headOf> }) {
  const t = useText('complaints')
  if (!person) return '–'
  return (
    <Stack gap={0}>
      {person.name}
      {person.invented ? <Meta>{t('compliance.madeUpName')}</Meta> : null}
    </Stack>
  )
}
