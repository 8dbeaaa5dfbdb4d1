import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import { type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { AWAITS_LEAD, TASK_ENDED } from '../task/task-lifecycle.ts'

/** A task behind a figure. */
export interface TaskCountRow extends Counted {
  label: string
}

/** Which tasks a figure counts. */
export type TaskFigure = 'open' | 'overdue' | 'confirmed'

const under = (unit: string, asOf: string) => sql`t.lead_unit_id = any((
    select hierarchy.under(${unit}::uuid, ${asOf}::date))::uuid[])`

/** A returned task counts as not done: it is open, and overdue once its day has gone by. */
function counted(figure: TaskFigure, { unit, window, boundaries: { asOf } }: MeasureQuestion): Sql {
  const which = {
    open: sql`t.state <> all(${TASK_ENDED})`,
    overdue: sql`t.state = any(${AWAITS_LEAD}) and t.due_on < ${asOf}::date`,
    confirmed: sql`t.state = 'CONFIRMED' and t.closed_on >= ${window.from}::date and t.closed_on < ${window.to}::date`,
  }
  return sql`directives.task t where t.assigned_on <= ${asOf}::date and ${which[figure]} and ${under(unit, asOf)}`
}

/** Counts the tasks of lead bodies, and opens them. */
export class TaskCountRepository extends Statements {
  source(figure: TaskFigure, question: MeasureQuestion): SourceSpec<TaskCountRow> {
    const rows = sql`select t.id, t.title as label, t.lead_unit_id as "unitId", 'task' as kind from ${counted(figure, question)}`
    return { name: `tasks_${figure}`, rows, order: ['id'] }
  }

  async count(figure: TaskFigure, question: MeasureQuestion): Promise<number> {
    const statement = statementOf(
      `tasks_${figure}_total`,
      sql`select count(*) as total from ${counted(figure, question)}`,
    )
    return (await this.row<{ total: number }>(statement))?.total ?? 0
  }
}
