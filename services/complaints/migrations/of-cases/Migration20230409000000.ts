import { Migration } from '@mikro-orm/migrations'
import { taskRequestsOfCases } from '@province/task-requests'

/** The decision on a complaint asks for tasks. */
export class Migration20230409000000 extends Migration {
  override up(): void {
    for (const sql of taskRequestsOfCases('complaints')) this.addSql(sql)
  }
}
