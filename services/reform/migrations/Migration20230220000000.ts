import { Migration } from '@mikro-orm/migrations'
import { taskRequestTables } from '@province/task-requests'

/** What records ask to be given as tasks. */
export class Migration20230220000000 extends Migration {
  override up(): void {
    for (const sql of taskRequestTables('reform')) this.addSql(sql)
  }
}
