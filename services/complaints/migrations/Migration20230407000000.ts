import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const tables = [
  `create table complaints.land_tie (
     id uuid primary key, unit_id uuid not null, project_id uuid not null,
     kind text not null check (kind in ('MATTER', 'DIALOGUE')), subject_id uuid not null, tied_on date not null,
     untied_on date, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create unique index land_tie_standing on complaints.land_tie (project_id, subject_id) where untied_on is null',
  'create index land_tie_of_subject on complaints.land_tie (subject_id)',
  ...scopedByUnit('complaints', 'land_tie'),
  ...writtenBy('complaints', 'land_tie', ['petition.handle', 'reception.record']),
]

/** Which matters and dialogues are about which land-clearance project. */
export class Migration20230407000000 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
