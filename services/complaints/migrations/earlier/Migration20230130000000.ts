import { Migration } from '@mikro-orm/migrations'
import { readableOutbox } from '@province/subgraph/event'

/** Lets events be read from the outbox. */
export class Migration20230130000000 extends Migration {
  override up(): void {
    for (const sql of readableOutbox('complaints')) this.addSql(sql)
  }
}
