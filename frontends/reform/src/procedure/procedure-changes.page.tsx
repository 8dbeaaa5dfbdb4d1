import {
  type Column,
  dayColumn,
  ListPage,
  type Say,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { ProcedureChangesDocument, type ProcedureChangesQuery } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'

type Line = NonNullable<ProcedureChangesQuery['procedureChanges']>['edges'][number]['node']

const KINDS = ['ISSUED', 'AMENDED', 'ABOLISHED'] as const
const LIVE = ['procedure']

/** The decisions about procedures in the period: what is counted as issued, amended and abolished. */
export function ProcedureChangesPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, unitError, window } = useScope()
  return (
    <ListPage
      title={t('procedure.decisions')}
      about={unitName}
      document={ProcedureChangesDocument}
      field="procedureChanges"
      variables={({ chosen, orderBy }) =>
        unitIdToday ? { within: unitIdToday, window, ...chosen, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        kind: {
          label: t('procedure.kind'),
          any: t('procedure.anyKind'),
          options: KINDS.map((value) => ({ value, label: t(`procedure.kinds.${value}`) })),
        },
      }}
      sorts={{ decidedOn: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('procedure.noDecisions'), hint: t('procedure.noDecisionsHint') }}
      csv="procedure-decisions"
    />
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    dayColumn('decidedOn', t('procedure.decidedOn'), ({ decidedOn }) => decidedOn),
    textColumn('decision', t('procedure.decision'), ({ decision, invented }) =>
      saidInvented(decision, invented, t),
    ),
    textColumn('kind', t('procedure.kind'), ({ kind }) => t(`procedure.kinds.${kind}`)),
    textColumn('code', t('procedure.code'), ({ procedure }) => procedure?.code),
    textColumn('name', t('procedure.name'), ({ procedure }) => procedure?.name),
  ]
}
