import { Migration } from '@mikro-orm/migrations'
import { foundationTables, scopedByUnit } from '@province/subgraph/install'
import measures from './measures-2023-01-01.json' with { type: 'json' }
import rules from './rules-2023-01-01.json' with { type: 'json' }

const tables = [
  `create table reporting.report (
     id uuid primary key, unit_id uuid not null, title text not null, title_en text, period_from date not null,
     period_to date not null check (period_to > period_from), as_of date not null, state text not null,
     version int not null, recorded_at timestamptz not null default clock_timestamp())`,
  `create table reporting.section (
     report_id uuid not null references reporting.report, unit_id uuid not null, number text not null, position int not null,
     title text not null, title_en text, notes text[] not null, primary key (report_id, number))`,
  `create table reporting.claim (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     section_number text not null, position int not null, template text not null,
     foreign key (report_id, section_number) references reporting.section, unique (report_id, section_number, position))`,
  // unit_id is the report's: whoever may read the report may read it. What the figure speaks of is subject_unit_id.
  `create table reporting.stated_figure (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null, key text not null,
     section text not null, label text not null, value numeric not null, unit_of_count text not null, of_total numeric,
     stated_ratio_percent numeric, as_of date not null, as_of_basis text not null, scope text not null,
     subject_unit_id uuid not null, scope_level text, measure text not null, breakdown_of text,
     breakdown_kind text check (breakdown_kind in ('part', 'listed')), subset_of text, provenance text not null,
     version int not null, recorded_at timestamptz not null default clock_timestamp(), unique (report_id, key))`,
  `create table reporting.discrepancy_resolution (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     discrepancy_id text not null, state text not null check (state in ('EXPLAINED', 'WAIVED')), reason text not null,
     evidence text not null, resolved_by text not null, resolved_at timestamptz not null, version int not null,
     unique (report_id, discrepancy_id))`,
]

// Law and method, not anybody's rows: readable by all, changed by a further migration only, as a dated edition.
const rulebook = [
  `create table reporting.consistency_rule (
     code text not null, kind text not null, selector jsonb not null, severity text not null, title text not null,
     valid_from date not null, valid_to date not null, primary key (code, valid_from))`,
  `create table reporting.measure_definition (
     measure text not null, change_of text, smaller_is_better boolean not null, applies_to_kinds text[] not null,
     valid_from date not null, valid_to date not null, primary key (measure, valid_from))`,
]

const quoted = (rows: unknown) => `'${JSON.stringify(rows).replaceAll("'", "''")}'::jsonb`

const rows = [
  `insert into reporting.consistency_rule
     select code, kind, selector, severity, title, '-infinity', 'infinity' from jsonb_to_recordset(${quoted(rules)})
     as rule(code text, kind text, selector jsonb, severity text, title text)`,
  `insert into reporting.measure_definition
     select measure, "changeOf", coalesce("smallerIsBetter", false), coalesce("appliesToKinds", '{}'), '-infinity', 'infinity'
     from jsonb_to_recordset(${quoted(measures)})
     as row(measure text, "changeOf" text, "smallerIsBetter" boolean, "appliesToKinds" text[])`,
]

const readableByAll = (table: string): string[] => [
  `alter table reporting.${table} enable row level security`,
  `alter table reporting.${table} force row level security`,
  `create policy readable on reporting.${table} for select using (true)`,
  `revoke insert, update on reporting.${table} from reporting_app`,
]

const SCOPED = ['report', 'section', 'claim', 'stated_figure', 'discrepancy_resolution']

/** The first shape: reports with their sentences, stated figures, resolutions, and the first edition of the rules. */
export class Migration20230101000000 extends Migration {
  override up(): void {
    const scope = SCOPED.flatMap((table) => scopedByUnit('reporting', table))
    const open = ['consistency_rule', 'measure_definition'].flatMap(readableByAll)
    for (const sql of [...tables, ...rulebook, ...rows, ...scope, ...open, ...foundationTables('reporting')])
      this.addSql(sql)
  }
}
