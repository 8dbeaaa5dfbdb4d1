import { Migration } from '@mikro-orm/migrations'
import { chainedAudit } from '@province/subgraph/audit'
import { readableOutbox } from '@province/subgraph/event'
import { foundationTables } from '@province/subgraph/install'

const foundation = [
  ...foundationTables('__domain__'),
  ...chainedAudit('__domain__'),
  ...readableOutbox('__domain__'),
]

/** What every service has from its first mutation on: answered keys, the outbox of events, the audit. */
export class Migration20230101000000 extends Migration {
  override up(): void {
    for (const sql of foundation) this.addSql(sql)
  }
}
