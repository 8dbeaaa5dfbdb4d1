import { Migration } from '@mikro-orm/migrations'
import { evidenceTables } from '@province/record-files'

const holds = (unit: string, action: string) => `${unit} = any((select app.units_of('${action}'))::uuid[])`

const SENT_BY = (unit: string) => `case when e.by_lead
  then e.lead_unit_id = ${unit} and ${holds(unit, 'task.answer')}
  else e.unit_id = ${unit} and ${holds(unit, 'task.give')} end`

/** Files that go with reports of tasks, and with what their givers say. */
export class Migration20230320000000 extends Migration {
  override up(): void {
    for (const sql of evidenceTables('directives', { entries: 'task_entry', sentBy: SENT_BY }))
      this.addSql(sql)
  }
}
