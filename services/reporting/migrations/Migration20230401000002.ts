import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const MANAGED = `unit_id = any((select app.units_of('report.manage_templates'))::uuid[])`

const table = [
  `create table reporting.entry_rule (
     id uuid primary key, unit_id uuid not null, template_code text not null, left_field text not null,
     operator text not null check (operator in ('LESS', 'AT_MOST', 'EQUAL', 'AT_LEAST', 'MORE')),
     right_field text, right_number double precision check ((right_number is null) <> (right_field is null)),
     message text not null, explainable boolean not null, withdrawn_on date, version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index entry_rule_of_template on reporting.entry_rule (template_code, id) where withdrawn_on is null',
  // By what a report is checked is no secret: whoever enters one has to read it.
  ...guardedTable('reporting', 'entry_rule', { read: 'true', add: MANAGED, change: MANAGED }),
]

/** Rules that people add, by which what is entered is checked. */
export class Migration20230401000002 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
