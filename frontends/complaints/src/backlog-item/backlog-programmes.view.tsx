import {
  Card,
  type Column,
  DataTable,
  ProblemAlert,
  Skeleton,
  textColumn,
  useLanguage,
  useLive,
  useQuery,
  useText,
} from '@province/portal-kit'
import { BacklogProgrammesDocument, type BacklogProgrammesQuery } from '../generated/graphql.ts'

type Programme = Omit<NonNullable<BacklogProgrammesQuery['backlogProgrammes']>[number], '__typename'>

const resolvedOf = ({ settled, endedByNotice, passedToCentre }: Programme) =>
  settled + endedByNotice + passedToCentre

/** How each programme of long-standing cases stands: what was listed is what was resolved and what goes on. */
export function BacklogProgrammes({ within, live }: { within: string; live: readonly string[] }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { data, error, refetch } = useQuery(BacklogProgrammesDocument, { variables: { within } })
  useLive(live, refetch)
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={3} />
  const programmes = data.backlogProgrammes ?? []
  if (programmes.length === 0) return null
  const columns: Column<Programme>[] = [
    textColumn('programme', t('backlogItem.programme'), ({ programme }) => programme, { names: true }),
    textColumn('listed', t('backlogItem.listed'), ({ listed }) => number(listed)),
    textColumn('resolved', t('backlogItem.resolved'), (row) => number(resolvedOf(row))),
    textColumn('ways', t('backlogItem.how'), ({ settled, endedByNotice, passedToCentre }) =>
      t('backlogItem.ways', { settled, ended: endedByNotice, passed: passedToCentre }),
    ),
    textColumn('inProgress', t('backlogItem.inProgress'), ({ inProgress }) => number(inProgress)),
  ]
  return (
    <Card title={t('backlogItem.programmes')}>
      <DataTable
        caption={t('backlogItem.programmes')}
        columns={columns}
        rows={[...programmes, totalOf(programmes, t('backlogItem.total'))]}
        rowKey={({ programme }) => programme}
      />
    </Card>
  )
}

/** All programmes together; the parts of the sum are the sums of the parts. */
const totalOf = (programmes: readonly Programme[], programme: string): Programme =>
  programmes.reduce(
    (sum, each) => ({
      programme,
      listed: sum.listed + each.listed,
      settled: sum.settled + each.settled,
      endedByNotice: sum.endedByNotice + each.endedByNotice,
      passedToCentre: sum.passedToCentre + each.passedToCentre,
      inProgress: sum.inProgress + each.inProgress,
    }),
    { programme, listed: 0, settled: 0, endedByNotice: 0, passedToCentre: 0, inProgress: 0 },
  )
