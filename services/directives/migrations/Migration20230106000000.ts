import { Migration } from '@mikro-orm/migrations'
import { writtenBy } from '@province/subgraph/install'
import { INSTALLATION } from '@province/subgraph/request'

const WRITTEN_BY = {
  citing_report: [INSTALLATION],
  citation: ['directive.record_citation'],
}

/** Who reads a table no longer writes it: each is written by who holds the action of its mutations. */
export class Migration20230106000000 extends Migration {
  override up(): void {
    for (const [table, actions] of Object.entries(WRITTEN_BY))
      for (const sql of writtenBy('directives', table, actions)) this.addSql(sql)
  }
}
