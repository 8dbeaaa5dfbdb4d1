import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const tables = [
  `create table reporting.discrepancy_assignment (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     discrepancy_id text not null, owner text not null, due_on date not null, assigned_by text not null,
     assigned_at timestamptz not null, version int not null, unique (report_id, discrepancy_id))`,
  ...scopedByUnit('reporting', 'discrepancy_assignment'),
  ...writtenBy('reporting', 'discrepancy_assignment', ['report.explain_discrepancy']),
]

/** Whose discrepancies are to settle, and by when. */
export class Migration20230402000600 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
