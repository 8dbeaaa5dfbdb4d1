import { Migration } from '@mikro-orm/migrations'
import { writtenBy } from '@province/subgraph/install'

const WRITTEN_BY = {
  reception_schedule: ['reception.post_schedule'],
  reception_slot: ['reception.post_schedule'],
}

/** Who reads a table no longer writes it: each is written by who holds the action of its mutations. */
export class Migration20230106000000 extends Migration {
  override up(): void {
    for (const [table, actions] of Object.entries(WRITTEN_BY))
      for (const sql of writtenBy('complaints', table, actions)) this.addSql(sql)
  }
}
