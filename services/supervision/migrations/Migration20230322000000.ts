import { Migration } from '@mikro-orm/migrations'
import { evidenceTables } from '@province/record-files'

const holds = (unit: string, action: string) => `${unit} = any((select app.units_of('${action}'))::uuid[])`

const SENT_BY = (unit: string) => `case e.side
  when 'ISSUER' then e.unit_id = ${unit} and ${holds(unit, 'supervision.recommend')}
  else e.addressee_unit_id = ${unit} and ${holds(unit, 'supervision.respond')} end`

/** Files that go with responses and reviews as their evidence. */
export class Migration20230322000000 extends Migration {
  override up(): void {
    for (const sql of evidenceTables('supervision', { entries: 'follow_up_entry', sentBy: SENT_BY }))
      this.addSql(sql)
  }
}
