import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const tables = [
  `alter table reporting.stated_figure add column withdrawn boolean not null default false`,
  `alter table reporting.report_step add column taken_by_name text not null default ''`,
  `create table reporting.figure_change (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     figure_id uuid not null references reporting.stated_figure deferrable initially deferred, key text not null,
     kind text not null check (kind in ('STATED', 'RESTATED', 'WITHDRAWN', 'STATED_AGAIN')), figure_version int not null,
     before jsonb, after jsonb, reason text not null check (reason <> ''), source text, provenance text not null,
     changed_by text not null, changed_by_name text not null, changed_at timestamptz not null,
     unique (figure_id, figure_version))`,
  `create index figure_change_withdrawn on reporting.figure_change (report_id) where kind = 'WITHDRAWN'`,
  ...scopedByUnit('reporting', 'figure_change'),
  ...writtenBy('reporting', 'figure_change', ['report.record_figure']),
  `drop policy changed on reporting.figure_change`,
  `revoke update, delete on reporting.figure_change from reporting_app`,
  `create trigger never_changed before update or delete on reporting.figure_change
     for each row execute function reporting.refuse_change()`,
  `create trigger never_emptied before truncate on reporting.figure_change
     for each statement execute function reporting.refuse_change()`,
]

/** What was stated before stays beside what is stated now; a mistake is taken back, never deleted. */
export class Migration20230402000400 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
