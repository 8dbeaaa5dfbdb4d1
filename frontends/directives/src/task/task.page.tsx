import {
  Alert,
  Card,
  type Column,
  DataTable,
  DetailPage,
  DueBadge,
  dayColumn,
  Facts,
  formatDate,
  NamedBody,
  ScopedLink,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { TaskDocument, type TaskQuery } from '../generated/graphql.ts'
import { TaskActs } from './task-acts.view.tsx'
import { TaskEvidence } from './task-evidence.view.tsx'
import { TASK_LIVE } from './task-lists.ts'
import { TaskStateBadge } from './task-state.view.tsx'

type Shown = NonNullable<TaskQuery['task']>

/** One task: what is expected, until when, and every step so far. */
export function TaskPage() {
  const t = useText('directives')
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={TaskDocument}
      variables={{ id }}
      field="task"
      title={t('task.one')}
      titleOf={({ title }) => title}
      about={() => <ScopedLink to="/directives/tasks">{t('task.title')}</ScopedLink>}
      actions={(task) => <TaskActs task={task} />}
      live={TASK_LIVE}
    >
      {(task) => (
        <>
          {task.invented ? <Alert tone="info" title={t('task.inventedHint')} /> : null}
          {task.handedOverFrom ? (
            <Alert tone="info" title={t('task.handedOver', { unit: task.handedOverFrom.name })} />
          ) : null}
          <Card title={t('task.facts')} actions={<TaskStateBadge state={task.state} />}>
            <TaskFactList task={task} />
          </Card>
          <Card flush title={t('task.entries')}>
            <TaskEntries entries={task.entries} />
          </Card>
          <TaskEvidence entries={task.entries} />
        </>
      )}
    </DetailPage>
  )
}

function TaskFactList({ task }: { task: Shown }) {
  const t = useText('directives')
  const { giver, lead, recurrence, extendedBy, cooperating, closedOn } = task
  const unit = (of: { code: string } | null | undefined, name: string) =>
    of ? <ScopedLink to={`/organization/units/${of.code}`}>{name}</ScopedLink> : name
  const optional = [
    {
      name: t('task.cooperating'),
      value: cooperating.flatMap(({ body, unit: beside }) => body?.fullName ?? beside?.name ?? []).join(', '),
    },
    { name: t('task.recurrence'), value: recurrence && t(`task.recurrences.${recurrence}`) },
    { name: t('task.extendedBy'), value: extendedBy },
    { name: t('task.closedOn'), value: closedOn && formatDate(closedOn) },
  ].filter(({ value }) => value)
  return (
    <Facts
      items={[
        { name: t('task.expectedResult'), value: task.expectedResult },
        {
          name: t('task.giver'),
          value: <NamedBody words={unit(giver, task.giverName)} body={task.givenBy} />,
        },
        { name: t('task.lead'), value: <NamedBody words={unit(lead, task.leadName)} body={task.ledBy} /> },
        {
          name: t('task.source'),
          value: (
            <>
              {`${t(`task.sources.${task.sourceKind}`)}: `}
              {task.document ? (
                <ScopedLink to={`/directives/register/${task.document.id}`}>{task.source}</ScopedLink>
              ) : (
                task.source
              )}
            </>
          ),
        },
        { name: t('task.assignedOn'), value: formatDate(task.assignedOn) },
        { name: t('task.dueOn'), value: <DueBadge dueOn={task.dueOn} standing={task.standing} /> },
        ...optional,
      ]}
    />
  )
}

type Entry = Shown['entries'][number]

function TaskEntries({ entries }: { entries: readonly Entry[] }) {
  const t = useText('directives')
  const columns: Column<Entry>[] = [
    dayColumn('on', t('task.on'), ({ effectiveOn }) => effectiveOn),
    { key: 'step', header: t('task.step'), names: true, cell: ({ step }) => t(`task.steps.${step}`) },
    textColumn('side', t('task.side'), ({ byLead }) => t(byLead ? 'task.lead' : 'task.giver')),
    textColumn('text', t('task.said'), ({ text }) => text, { share: 40 }),
    textColumn('document', t('task.evidence'), ({ document }) => document),
    { key: 'state', header: t('task.state'), cell: ({ toState }) => <TaskStateBadge state={toState} /> },
  ]
  return (
    <DataTable
      caption={t('task.entries')}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      empty={{ title: t('task.noEntry') }}
    />
  )
}
