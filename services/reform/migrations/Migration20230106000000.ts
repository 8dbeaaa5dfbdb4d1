import { Migration } from '@mikro-orm/migrations'
import { writtenBy } from '@province/subgraph/install'
import { INSTALLATION } from '@province/subgraph/request'

const WRITTEN_BY = {
  index_result: ['reform.record_index'],
  one_stop_centre: [INSTALLATION],
  exemption: ['reform.grant_exemption'],
}

/** Who reads a table no longer writes it: each is written by who holds the action of its mutations. */
export class Migration20230106000000 extends Migration {
  override up(): void {
    for (const [table, actions] of Object.entries(WRITTEN_BY))
      for (const sql of writtenBy('reform', table, actions)) this.addSql(sql)
  }
}
