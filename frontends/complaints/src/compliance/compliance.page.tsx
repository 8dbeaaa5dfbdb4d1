import {
  type Column,
  EndedTiers,
  ListPage,
  Meta,
  ScopedLink,
  Stack,
  useLanguage,
  usePartQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { RulesRunOutInView } from '../duty/rules-run-out.view.tsx'
import {
  ComplianceTiersDocument,
  ReceptionComplianceDocument,
  type ReceptionComplianceQuery,
  type ReceptionConcern,
  type UnitLevel,
} from '../generated/graphql.ts'
import { InventedNote } from './invented-note.view.tsx'
import { StandingBadge } from './standing.view.tsx'
import { SORTS, tallyColumns } from './tally-columns.view.tsx'

const LEVELS: readonly UnitLevel[] = ['PROVINCE', 'AGENCY', 'DISTRICT', 'COMMUNE']
const CONCERNS: readonly ReceptionConcern[] = ['MISSED', 'NOT_TOLD', 'NOT_POSTED']

type Row = NonNullable<ReceptionComplianceQuery['receptionCompliance']>['edges'][number]['node']

const headOf = ({ unit }: Row) => unit?.officeHolders?.find(({ position }) => position?.head)?.person

/** Who must receive citizens in the period, who has a schedule on record, and what became of it. */
export function CompliancePage() {
  const t = useText('complaints')
  const { unitId, unitName, unitError, asOf, window } = useScope()
  const columns = useColumns()
  const tiers = usePartQuery(ComplianceTiersDocument).data?.unitTiers
  const over = tiers?.filter(({ to }) => to && to <= asOf).map(({ level }) => level) ?? []
  const levels = LEVELS.filter((level) => !over.includes(level))
  return (
    <ListPage
      title={t('compliance.title')}
      about={t('compliance.about')}
      caption={t('compliance.units')}
      sheet={{ title: t('compliance.units'), about: unitName }}
      document={ReceptionComplianceDocument}
      field="receptionCompliance"
      variables={({ chosen, orderBy }) =>
        unitId ? { within: unitId, asOf, window, ...chosen, order: orderBy ?? 'UNIT' } : undefined
      }
      error={unitError}
      filters={{
        level: {
          label: t('compliance.level'),
          any: t('compliance.all'),
          options: levels.map((value) => ({ value, label: t(`levels.${value}`) })),
        },
        concern: {
          label: t('compliance.concern'),
          any: t('compliance.allUnits'),
          options: CONCERNS.map((value) => ({ value, label: t(`concerns.${value}`) })),
        },
      }}
      sorts={SORTS}
      columns={() => columns}
      rowKey={({ unit, level }) => unit?.id ?? level}
      note={(rows) => <InventedNote invented={rows.some(({ invented }) => invented)} />}
      empty={{ title: t('compliance.none'), hint: t('compliance.noneHint') }}
      csv="tiep-cong-dan"
    >
      <RulesRunOutInView />
      <EndedTiers
        document={ComplianceTiersDocument}
        says={(basis) => t('compliance.tierEndedBy', { basis })}
      />
    </ListPage>
  )
}

/** Units and their heads: what they must, what they posted, and what became of it. */
function useColumns(): Column<Row>[] {
  const t = useText('complaints')
  const { number } = useLanguage()
  return [
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
