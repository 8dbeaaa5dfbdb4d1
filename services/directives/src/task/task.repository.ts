import { type ListAsked, within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { TaskCooperatorMapping, TaskEntryMapping, TaskMapping } from './task.mapping.ts'
import type { TaskSource } from './task-giving.ts'
import { AWAITS_LEAD, TASK_ENDED, type TaskState } from './task-lifecycle.ts'

/** A task as it is shown. */
export type TaskRow = Row<TaskRepository>

/** Which tasks: seen from which end, how far they have come, how they stand on a day. */
export interface TaskFilters {
  direction: 'GIVEN' | 'LED'
  state?: TaskState | null
  standing?: 'OPEN' | 'DUE_IN_A_WEEK' | 'OVERDUE' | 'ENDED' | null
  sourceKind?: TaskSource | null
  group?: string | null
  ledBy?: string | null
  asOf: string
}

/** What a list of tasks is asked; the day is the request’s. */
export type TaskListing = Omit<TaskFilters, 'asOf'> & ListAsked<'DUE' | 'NEWEST' | 'OLDEST'>

/** How much of one lead body’s tasks stands where. */
export interface WorkloadRow {
  unitId: string
  bodyId: string | null
  leadName: string
  open: number
  overdue: number
  returned: number
  disputed: number
  confirmed: number
}

const standingOf = ({ standing, asOf }: TaskFilters) => {
  if (standing === 'OVERDUE') return sql`(t.state = any(${AWAITS_LEAD}) and t.due_on < ${asOf}::date)`
  if (standing === 'DUE_IN_A_WEEK')
    return sql`(t.state = any(${AWAITS_LEAD}) and t.due_on between ${asOf}::date and ${asOf}::date + 7)`
  if (standing === 'ENDED') return sql`t.state = any(${TASK_ENDED})`
  return standing === 'OPEN' ? sql`t.state <> all(${TASK_ENDED})` : null
}

/** Tasks: read by giver, lead and who works beside it, written as aggregates. */
export class TaskRepository extends Repository.of(TaskMapping, {
  hidden: ['nominalDueOn', 'recordedBy', 'reportedBy'],
}) {
  readonly list = this.listed({
    name: 'task_list',
    where: (asked: TaskFilters) => [
      within(asked.direction === 'GIVEN' ? 'unitId' : 'leadUnitId'),
      { state: asked.state, sourceKind: asked.sourceKind, groupCode: asked.group, leadBodyId: asked.ledBy },
      standingOf(asked),
    ],
    order: ['dueOn', 'id'],
    sorts: { DUE: ['dueOn', 'id'], NEWEST: ['-assignedOn', '-id'], OLDEST: ['assignedOn', 'id'] },
  })

  /** The task that a record gave already, if any. */
  readonly ofSource = this.oneBy('sourceId', { name: 'tasks_of_sources' })

  /** What one record asked for. */
  readonly ofRecord = this.many('recordId', { name: 'tasks_of_records', order: ['assignedOn', 'id'] })

  /** The unit itself while it is in operation, else the only one that took it over; null where there is none. */
  async leadOn(unitId: string, day: string): Promise<string | null> {
    const text = `select case when hierarchy.exists_on($1, $2::date) then $1::uuid
        else (select (min(k.custodian_id::text))::uuid from hierarchy.custody k
          where k.unit_id = $1 and k.valid_from <= $2::date having count(*) = 1) end as id`
    const found = await this.row<{ id: string | null }>({ name: 'task_lead', text, values: [unitId, day] })
    return found?.id ?? null
  }

  /** The workload of every lead body at or below a unit, the most overdue first. */
  workload(unitId: string, day: string): Promise<WorkloadRow[]> {
    const text = `select t.lead_unit_id as "unitId", t.lead_body_id as "bodyId", min(t.lead_name) as "leadName",
        count(*) filter (where t.state <> all($3))::int as open,
        count(*) filter (where t.state = any($4) and t.due_on < $2::date)::int as overdue,
        count(*) filter (where t.state = 'RETURNED')::int as returned,
        count(*) filter (where t.state = 'DISPUTED')::int as disputed,
        count(*) filter (where t.state = 'CONFIRMED')::int as confirmed
      from directives.task t where t.lead_unit_id = any(hierarchy.under($1, $2::date))
      group by t.lead_unit_id, t.lead_body_id order by overdue desc, open desc, t.lead_unit_id, t.lead_body_id nulls last`
    const values = [unitId, day, TASK_ENDED, AWAITS_LEAD]
    return this.rows({ name: 'task_workload', text, values })
  }
}

/** Steps of tasks, read by their task. */
export class TaskEntryRepository extends Repository.of(TaskEntryMapping, {
  hidden: ['unitId', 'leadUnitId', 'recordedBy'],
}) {
  readonly ofTask = this.many('taskId', { name: 'entries_of_tasks', order: ['ordinal', 'id'] })
}

/** Who works beside the lead bodies, read by their task. */
export class TaskCooperatorRepository extends Repository.of(TaskCooperatorMapping, {
  hidden: ['unitId', 'leadUnitId'],
}) {
  readonly ofTask = this.many('taskId', { name: 'cooperators_of_tasks', order: ['id'] })
}
