import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const INSPECT = ['reform.inspect']

const tables = [
  `create table reform.inspection (
     id uuid primary key, unit_id uuid not null, team text not null, plan text not null,
     mode text not null check (mode in ('ANNOUNCED', 'SURPRISE')), planned_from date not null,
     planned_to date not null check (planned_to >= planned_from),
     state text not null check (state in ('PLANNED', 'UNDER_WAY', 'CONCLUDED', 'CALLED_OFF')),
     version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index inspection_by_unit on reform.inspection (unit_id, planned_from desc, id desc)',
  `create table reform.inspection_visit (
     id uuid primary key, inspection_id uuid not null references reform.inspection deferrable initially deferred,
     unit_id uuid not null, visited_unit_id uuid, place text not null, visited_on date not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index inspection_visit_of on reform.inspection_visit (inspection_id, visited_on, id)',
  'create index inspection_visit_by_day on reform.inspection_visit (unit_id, visited_on)',
  `create table reform.inspection_finding (
     id uuid primary key, inspection_id uuid not null references reform.inspection deferrable initially deferred,
     unit_id uuid not null, visit_id uuid not null references reform.inspection_visit deferrable initially deferred,
     violation boolean not null, content text not null, remedy text, due_on date, remedied_on date,
     version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check (not violation or (remedy is not null and due_on is not null)))`,
  'create index inspection_finding_of on reform.inspection_finding (inspection_id, id)',
]

/** Inspections of public duty: teams, whom they visited, what they found and what puts it right. */
export class Migration20230206000000 extends Migration {
  override up(): void {
    const rights = ['inspection', 'inspection_visit', 'inspection_finding'].flatMap((table) => [
      ...scopedByUnit('reform', table),
      ...writtenBy('reform', table, INSPECT),
    ])
    for (const sql of [...tables, ...rights]) this.addSql(sql)
    this.addSql('revoke update on reform.inspection_visit from reform_app')
  }
}
