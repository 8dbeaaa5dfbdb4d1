import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const MANAGE = `unit_id = any((select app.units_of('reform.manage_land'))::uuid[])`
const SEEN = 'unit_id = any((select app.units())::uuid[])'
const BESIDE = 'straddled_unit_ids && (select app.units())::uuid[]'

const tables = [
  `create table reform.land_project (
     id uuid primary key, unit_id uuid not null, name text not null, area_m2 int not null check (area_m2 >= 0),
     households int not null check (households >= 0), resolution text not null,
     straddled_unit_ids uuid[] not null, publicity text not null check (publicity in ('NOT_PUBLIC', 'PUBLIC')),
     public_on date check ((public_on is not null) = (publicity = 'PUBLIC')), channel text,
     approval text not null check (approval in ('PROPOSED', 'APPROVED')),
     approved_on date check ((approved_on is not null) = (approval = 'APPROVED')), approval_document text,
     version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index land_project_by_unit on reform.land_project (unit_id, name, id)',
  `create table reform.land_project_step (
     id uuid primary key, project_id uuid not null references reform.land_project deferrable initially deferred,
     unit_id uuid not null, kind text not null, happened_on date not null, document text not null, attended int,
     opinions int, outcome text, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index land_project_step_of on reform.land_project_step (project_id, happened_on, id)',
]

/** Land-clearance projects: at their lead district, seen by the districts they straddle. */
export class Migration20230205000000 extends Migration {
  override up(): void {
    const rights = [
      ...guardedTable('reform', 'land_project', {
        read: `${SEEN} or ${BESIDE}`,
        add: MANAGE,
        change: MANAGE,
      }),
      ...guardedTable('reform', 'land_project_step', {
        read: 'exists (select from reform.land_project p where p.id = project_id)',
        add: MANAGE,
      }),
    ]
    for (const sql of [...tables, ...rights]) this.addSql(sql)
  }
}
