import { Migration } from '@mikro-orm/migrations'
import { foundationTables, scopedByUnit } from '@province/subgraph/install'

const indexResult = `create table reform.index_result (
  id uuid primary key, unit_id uuid not null,
  index_kind text not null check (index_kind in ('PAR_INDEX', 'SIPAS', 'PAPI', 'PCI')),
  year int not null check (year between 2000 and 2100), edition int not null check (edition >= 1),
  rank int not null check (rank >= 1), out_of int not null check (out_of >= rank),
  published_on date, source text not null, version int not null,
  recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
  unique (unit_id, index_kind, year, edition))`

// Days without a beginning are null: it was so before the register begins.
const oneStop = [
  `create table reform.one_stop_centre (
     id uuid primary key, unit_id uuid not null, opened_on date, closed_on date, basis text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index one_stop_centre_of on reform.one_stop_centre (unit_id)',
  `create table reform.exemption (
     id uuid primary key, unit_id uuid not null, rule text not null, reason text not null, document text,
     valid_from date, valid_to date check (valid_to > valid_from), version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index exemption_of on reform.exemption (unit_id, rule)',
]

// Law, not work of a unit: everyone reads it, no application writes it. The district tier ends on 2025-07-01.
const applicability = [
  `create table reform.applicability_rule (
     code text not null, level text not null, basis text not null, valid_from date, valid_to date,
     primary key (code, level))`,
  `insert into reform.applicability_rule (code, level, basis, valid_from, valid_to) values
     ('ONE_STOP', 'AGENCY', 'Cơ quan chuyên môn thuộc UBND tỉnh thực hiện cơ chế một cửa', null, null),
     ('ONE_STOP', 'DISTRICT', 'UBND cấp huyện thực hiện cơ chế một cửa; hết cấp huyện từ 01/07/2025', null, '2025-07-01'),
     ('ONE_STOP', 'COMMUNE', 'UBND cấp xã thực hiện cơ chế một cửa', null, null)`,
  'alter table reform.applicability_rule enable row level security',
  'alter table reform.applicability_rule force row level security',
  'create policy public_law on reform.applicability_rule for select using (true)',
  'revoke insert, update on reform.applicability_rule from reform_app',
]

/** The first shape: index results, one-stop centres, exemptions and the rule of who must run one. */
export class Migration20230102000000 extends Migration {
  override up(): void {
    const scoped = ['index_result', 'one_stop_centre', 'exemption'].flatMap((table) =>
      scopedByUnit('reform', table),
    )
    for (const sql of [indexResult, ...oneStop, ...applicability, ...scoped, ...foundationTables('reform')])
      this.addSql(sql)
  }
}
