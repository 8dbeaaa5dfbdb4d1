import { Migration } from '@mikro-orm/migrations'
import { writtenBy } from '@province/subgraph/install'
import { INSTALLATION } from '@province/subgraph/request'

const WRITTEN_BY = {
  // Whoever changes something of a report locks it meanwhile.
  report: [INSTALLATION, 'report.record_figure', 'report.explain_discrepancy'],
  section: [INSTALLATION],
  claim: [INSTALLATION],
  stated_figure: ['report.record_figure'],
  discrepancy_resolution: ['report.explain_discrepancy'],
}

/** Who reads a table no longer writes it: each is written by who holds the action of its mutations. */
export class Migration20230106000000 extends Migration {
  override up(): void {
    for (const [table, actions] of Object.entries(WRITTEN_BY))
      for (const sql of writtenBy('reporting', table, actions)) this.addSql(sql)
  }
}
