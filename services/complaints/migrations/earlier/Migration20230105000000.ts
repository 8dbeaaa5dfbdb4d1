import { Migration } from '@mikro-orm/migrations'
import { chainedAudit } from '@province/subgraph/audit'

/** The audit as chains of hashes. */
export class Migration20230105000000 extends Migration {
  override up(): void {
    for (const sql of chainedAudit('complaints')) this.addSql(sql)
  }
}
