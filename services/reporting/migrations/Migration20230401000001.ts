import { Migration } from '@mikro-orm/migrations'
import { guardedTable, scopedByUnit, writtenBy } from '@province/subgraph/install'
import { clockTables } from '@province/timekeeping'

const MANAGE = 'report.manage_templates'
const STEPS = ['report.submit', 'report.accept', 'report.approve', MANAGE]
const STATES = `('EXPECTED', 'DRAFT', 'SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED', 'RETURNED', 'REOPENED')`
const RECORDED = 'recorded_by text not null, recorded_at timestamptz not null default clock_timestamp()'

const tables = [
  `create table reporting.submission_template (
     id uuid primary key, unit_id uuid not null, code text not null, title text not null, title_en text,
     period_kind text not null check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
     levels text[] not null, kinds text[] not null, fields jsonb not null, due_days int not null, basis text,
     valid_from date not null, valid_to date check (valid_to > valid_from), version int not null, ${RECORDED},
     unique (code, valid_from))`,
  'create index submission_template_by_code on reporting.submission_template (code, valid_from desc, id)',
  `create table reporting.submission_exemption (
     id uuid primary key, unit_id uuid not null, template_code text not null, reason text not null, document text,
     valid_from date, valid_to date check (valid_to > valid_from), version int not null, ${RECORDED})`,
  'create index submission_exemption_by_unit on reporting.submission_exemption (unit_id, template_code)',
  `create table reporting.submission_period (
     id uuid primary key, unit_id uuid not null, template_id uuid not null references reporting.submission_template,
     template_code text not null, period_from date not null, period_to date not null check (period_to > period_from),
     due_on date not null, cut_off_reason text, version int not null, ${RECORDED}, unique (template_code, period_from))`,
  'create index submission_period_newest on reporting.submission_period (period_to desc, template_code, id)',
  `create table reporting.submission (
     id uuid primary key, unit_id uuid not null, period_id uuid not null references reporting.submission_period,
     template_id uuid not null references reporting.submission_template, template_code text not null,
     period_from date not null, period_to date not null, due_on date not null default '9999-12-31',
     state text not null check (state in ${STATES}), entries jsonb not null, approvals int not null, reason text,
     submitted_on date, steps int not null, version int not null, ${RECORDED}, unique (period_id, unit_id))`,
  'create index submission_due_by_unit on reporting.submission (unit_id, due_on, id)',
  'create index submission_due on reporting.submission (due_on, id)',
  'create index submission_of_template on reporting.submission (unit_id, template_code, period_to desc)',
  `create table reporting.submission_step (
     id uuid primary key, submission_id uuid not null references reporting.submission deferrable initially deferred,
     unit_id uuid not null, seq int not null, step text not null, state text not null check (state in ${STATES}),
     level_unit_id uuid not null, reason text, taken_on date not null, ${RECORDED}, unique (submission_id, seq))`,
]

const MANAGED = `unit_id = any((select app.units_of('${MANAGE}'))::uuid[])`

const rights = [
  // What must be sent, of which days and by whom it need not be is no secret: whoever owes it has to read it.
  ...['submission_template', 'submission_exemption', 'submission_period'].flatMap((table) =>
    guardedTable('reporting', table, { read: 'true', add: MANAGED, change: MANAGED }),
  ),
  'revoke update on reporting.submission_period from reporting_app',
  ...['submission', 'submission_step'].flatMap((table) => [
    ...scopedByUnit('reporting', table),
    ...writtenBy('reporting', table, STEPS),
  ]),
  'revoke update on reporting.submission_step from reporting_app',
  ...clockTables('reporting', { write: ['report.submit', MANAGE] }),
]

// The day a submission is due stands on it, so that lists are ordered by an index and what came late stays so when its
// clock has ended. The database keeps it with each change of the clock, whoever makes it.
const dueDays = [
  'create policy due_kept on reporting.submission for update to reporting_owner using (true) with check (true)',
  'create policy due_seen on reporting.submission for select to reporting_owner using (true)',
  'create policy due_kept on reporting.clock for select to reporting_owner using (true)',
  `create function reporting.due_on_of_timed() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     update reporting.submission s set due_on = t.due_on from changed t
     where s.id = t.subject_id and t.due_on is not null and s.due_on <> t.due_on;
     return null;
   end $$`,
  'revoke execute on function reporting.due_on_of_timed() from public',
  ...['insert', 'update'].map(
    (change) => `create trigger due_on_after_${change} after ${change} on reporting.clock
      referencing new table as changed for each statement execute function reporting.due_on_of_timed()`,
  ),
]

/** What units must send: templates with their editions, exemptions, periods, submissions with their steps and clocks. */
export class Migration20230401000001 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...rights, ...dueDays]) this.addSql(sql)
  }
}
