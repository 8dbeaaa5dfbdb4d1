import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const WRITERS = ['installation.load', 'report.record_figure']
  .map((action) => `unit_id = any((select app.units_of('${action}'))::uuid[])`)
  .join(' or ')

const tables = [
  // Sentences are moved among one another in one statement after the other: what orders them is the lock on their report.
  'alter table reporting.claim drop constraint claim_report_id_section_number_position_key',
  'create index claim_of_section on reporting.claim (report_id, section_number, position)',
  'alter table reporting.claim add column removed boolean not null default false',
  'drop policy added on reporting.claim',
  'drop policy changed on reporting.claim',
  `create policy added on reporting.claim for insert with check (${WRITERS})`,
  `create policy changed on reporting.claim for update using (${WRITERS}) with check (${WRITERS})`,
  `create table reporting.section_revision (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     section_number text not null, before jsonb not null, after jsonb not null, written_by text not null,
     written_by_name text not null, written_at timestamptz not null,
     foreign key (report_id, section_number) references reporting.section)`,
  'create index section_revision_of_report on reporting.section_revision (report_id, written_at desc, id desc)',
  ...scopedByUnit('reporting', 'section_revision'),
  ...writtenBy('reporting', 'section_revision', ['report.record_figure']),
  'drop policy changed on reporting.section_revision',
  'revoke update, delete on reporting.section_revision from reporting_app',
  `create trigger never_changed before update or delete on reporting.section_revision
     for each row execute function reporting.refuse_change()`,
  `create trigger never_emptied before truncate on reporting.section_revision
     for each statement execute function reporting.refuse_change()`,
]

/** The text of a report is written by its editors; what it said before stays. */
export class Migration20230404000200 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
