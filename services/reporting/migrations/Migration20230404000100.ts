import { Migration } from '@mikro-orm/migrations'
import { guardedTable, scopedByUnit, writtenBy } from '@province/subgraph/install'

const MANAGED = `unit_id = any((select app.units_of('report.manage_templates'))::uuid[])`
const RECORDED = 'recorded_by text not null, recorded_at timestamptz not null default clock_timestamp()'

const tables = [
  `create table reporting.indicator (
     id uuid primary key, unit_id uuid not null, code text not null, title text not null, title_en text,
     about text not null, unit_of_count text not null,
     kind text not null check (kind in ('STOCK', 'FLOW', 'RATIO', 'RANK')), formula text not null, levels text[] not null,
     kinds text[] not null, better text not null check (better in ('HIGHER', 'LOWER', 'NEITHER')),
     least_base int not null check (least_base >= 0),
     period_kind text not null check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')), basis text,
     valid_from date not null, valid_to date check (valid_to > valid_from), withdrawn_on date, withdrawn_for text,
     version int not null, ${RECORDED}, unique (code, valid_from),
     check ((withdrawn_on is null) = (withdrawn_for is null)), check (withdrawn_on = valid_to))`,
  'create index indicator_by_code on reporting.indicator (code, valid_from desc, id)',
  `create table reporting.indicator_exemption (
     id uuid primary key, unit_id uuid not null, indicator_code text not null, reason text not null,
     document text not null, valid_from date not null, valid_to date check (valid_to > valid_from),
     version int not null, ${RECORDED})`,
  'create index indicator_exemption_by_unit on reporting.indicator_exemption (unit_id, indicator_code)',
  'create index indicator_exemption_by_code on reporting.indicator_exemption (indicator_code, valid_from desc, id)',
  // What was said at a moment stays what it was: a later reading is another row.
  `create table reporting.indicator_reading (
     id uuid primary key, unit_id uuid not null, code text not null,
     indicator_id uuid not null references reporting.indicator, window_from date not null, window_to date not null,
     as_of date not null, boundary_mode text not null check (boundary_mode in ('AS_REPORTED', 'RESTATED')),
     restated_to date, outcome text not null, value double precision, base double precision, applicable int not null,
     exempt int not null, estimate boolean not null, operands jsonb not null, kept_by text not null,
     kept_at timestamptz not null, check (window_to > window_from), check ((value is null) = (outcome <> 'HELD')))`,
  'create index indicator_reading_of_unit on reporting.indicator_reading (unit_id, code, window_from, kept_at desc, id desc)',
]

const rights = [
  // What is told of units, and whom it does not count, is no secret: whoever reads a value has to be able to read both.
  ...['indicator', 'indicator_exemption'].flatMap((table) =>
    guardedTable('reporting', table, { read: 'true', add: MANAGED, change: MANAGED }),
  ),
  ...scopedByUnit('reporting', 'indicator_reading'),
  ...writtenBy('reporting', 'indicator_reading', ['report.record_figure']),
  'drop policy changed on reporting.indicator_reading',
  'revoke update, delete on reporting.indicator_reading from reporting_app',
  `create trigger never_changed before update or delete on reporting.indicator_reading
     for each row execute function reporting.refuse_change()`,
  `create trigger never_emptied before truncate on reporting.indicator_reading
     for each statement execute function reporting.refuse_change()`,
]

/** Definitions of indicators with their editions, whom they do not count, and what they said when somebody kept it. */
export class Migration20230404000100 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...rights]) this.addSql(sql)
  }
}
