import {
  Card,
  type Column,
  DataTable,
  NamedBody,
  Page,
  ProblemAlert,
  Skeleton,
  useLanguage,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { TaskWorkloadDocument, type TaskWorkloadQuery } from '../generated/graphql.ts'

type Line = NonNullable<TaskWorkloadQuery['taskWorkload']>[number]

const COUNTS = ['open', 'overdue', 'returned', 'disputed', 'confirmed'] as const

/** How many tasks each lead body has, the most overdue first. */
export function WorkloadPage() {
  const t = useText('directives')
  const { number } = useLanguage()
  const { unitIdToday = '', unitName, unitError } = useScope()
  const { data, error, refetch } = useQuery(TaskWorkloadDocument, {
    variables: { within: unitIdToday },
    skip: !unitIdToday,
  })
  const columns: Column<Line>[] = [
    {
      key: 'lead',
      header: t('task.lead'),
      names: true,
      share: 40,
      cell: ({ leadName, body }) => <NamedBody words={leadName} body={body} />,
      text: ({ leadName }) => leadName,
    },
    ...COUNTS.map((key) => ({
      key,
      header: t(`task.counts.${key}`),
      number: true,
      cell: (line: Line) => number(line[key]),
      text: (line: Line) => line[key],
    })),
  ]
  const problem = unitError ?? error
  return (
    <Page title={t('task.workload')} about={unitName}>
      {problem && !data?.taskWorkload ? <ProblemAlert error={problem} onRetry={() => refetch()} /> : null}
      {data?.taskWorkload ? (
        <Card flush title={t('task.workload')}>
          <DataTable
            caption={t('task.workload')}
            columns={columns}
            rows={data.taskWorkload}
            rowKey={({ leadName, unit, body }) => body?.id ?? unit?.id ?? leadName}
            empty={{ title: t('task.none'), hint: t('task.noneHint') }}
            csv="khoi-luong-nhiem-vu"
          />
        </Card>
      ) : problem ? null : (
        <Skeleton lines={4} />
      )}
    </Page>
  )
}
