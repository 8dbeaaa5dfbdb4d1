import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'
import { INSTALLATION } from '@province/subgraph/request'
import rules from './rules-2023-04-02.json' with { type: 'json' }

const quoted = (rows: unknown) => `'${JSON.stringify(rows).replaceAll("'", "''")}'::jsonb`

// What was held at a moment stays what it was: a later comparison is another row.
const tables = [
  `create table reporting.reconciliation (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     taken_at timestamptz not null, taken_by text not null, lines jsonb not null)`,
  `create index reconciliation_of_report on reporting.reconciliation (report_id, taken_at desc, id desc)`,
  ...scopedByUnit('reporting', 'reconciliation'),
  ...writtenBy('reporting', 'reconciliation', ['report.reconcile', 'report.review', 'report.sign']),
  `drop policy changed on reporting.reconciliation`,
  `revoke update on reporting.reconciliation from reporting_app`,
]

// Nobody writes the rulebook but its owner, and only while the shape of it changes.
const rulebook = [
  `alter table reporting.consistency_rule no force row level security`,
  `insert into reporting.consistency_rule
     select code, kind, selector, severity, title, '-infinity', 'infinity' from jsonb_to_recordset(${quoted(rules)})
     as rule(code text, kind text, selector jsonb, severity text, title text)`,
  `alter table reporting.consistency_rule force row level security`,
]

// Each step of a report locks and changes its row.
const STEPS = ['report.reconcile', 'report.review', 'report.sign', 'report.send']
const steps = [
  `drop policy in_sight on reporting.report`,
  `drop policy added on reporting.report`,
  `drop policy changed on reporting.report`,
  ...scopedByUnit('reporting', 'report'),
  ...writtenBy('reporting', 'report', [
    INSTALLATION,
    'report.record_figure',
    'report.explain_discrepancy',
    ...STEPS,
  ]),
]

/** Comparisons of reports with the records, the rule that reads them, and who takes a report on its way. */
export class Migration20230402000100 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...rulebook, ...steps]) this.addSql(sql)
  }
}
