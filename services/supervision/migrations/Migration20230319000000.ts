import { Migration } from '@mikro-orm/migrations'
import { taskRequestBodies } from '@province/task-requests'

/** Who gives and who leads what records ask for, as bodies of the directory. */
export class Migration20230319000000 extends Migration {
  override up(): void {
    for (const sql of taskRequestBodies('supervision')) this.addSql(sql)
  }
}
