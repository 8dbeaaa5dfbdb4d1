import { Migration } from '@mikro-orm/migrations'
import { taskRequestTables } from '@province/task-requests'

/** What records ask to be given as tasks. */
export class Migration20230360000000 extends Migration {
  override up(): void {
    for (const sql of taskRequestTables('complaints')) this.addSql(sql)
  }
}
