import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import { Task } from '../src/task/task.ts'
import type { Giving } from '../src/task/task-giving.ts'
import groups from './h2-2023-task-groups.json' with { type: 'json' }

interface Unit {
  id: string
  name: string
  level: string
}

const TASKS = `insert into directives.task (id, unit_id, giver_name, lead_unit_id, lead_name, title, expected_result,
    source_kind, source, group_code, assigned_on, due_on, recurrence, state, last_step_on, closed_on, invented, version, recorded_by)
  select id, "unitId", "giverName", "leadUnitId", "leadName", title, "expectedResult", "sourceKind", source, "groupCode",
    "assignedOn", "dueOn", recurrence, state, "lastStepOn", "closedOn", invented, version, "recordedBy"
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "unitId" uuid, "giverName" text, "leadUnitId" uuid, "leadName" text,
    title text, "expectedResult" text, "sourceKind" text, source text, "groupCode" text, "assignedOn" date, "dueOn" date,
    recurrence text, state text, "lastStepOn" date, "closedOn" date, invented boolean, version int, "recordedBy" text)`

const leadName = ({ level, name }: Unit) =>
  level === 'DISTRICT' ? `UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name

/** The tasks of each of the seven groups, one for each unit that the group is for; days and results are made up. */
function tasksOf(province: string, units: readonly Unit[]): Task[] {
  return groups.flatMap(({ number, title, basedOn, levels }, at) =>
    units
      .filter(({ level }) => levels.includes(level))
      .map((unit, place) => {
        const giving: Giving = {
          giverName: 'UBND tỉnh',
          leadUnitId: unit.id,
          leadName: leadName(unit),
          handedOverFromId: null,
          title,
          expectedResult: 'Báo cáo kết quả thực hiện (giả định)',
          sourceKind: 'PLAN_OF_WORK',
          source: basedOn || 'Báo cáo 6 tháng đầu năm 2023, mục IV',
          sourceId: null,
          recordId: null,
          groupCode: number,
          assignedOn: '2023-05-15',
          dueOn: (at + place) % 9 === 0 ? '2023-06-10' : '2023-12-15',
          recurrence: null,
        }
        const task = new Task(v7(), province, giving, true, 'demonstration')
        if ((at + place) % 3 !== 0)
          task.take('accept', { on: '2023-05-20' }, { subject: 'demonstration', today: '2023-06-14' })
        return task
      }),
  )
}

/** Loads the seven groups of tasks of the next half-year, unless tasks are there already. */
export async function seedTasks(em: EntityManager, province: string): Promise<void> {
  const units = await em.execute<Unit[]>(
    `select id, name, level from hierarchy.unit where level in ('DISTRICT', 'AGENCY')
       and valid_from <= '2023-06-14' and valid_to > '2023-06-14' order by code`,
  )
  await em.execute(TASKS, [JSON.stringify(tasksOf(province, units))])
}
