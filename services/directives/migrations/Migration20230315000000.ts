import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const table = [
  `create table directives.emulation_model (
     id uuid primary key, unit_id uuid not null, run_by text not null, title text not null,
     field text not null check (field in ('ECONOMY', 'CULTURE_SOCIETY', 'SECURITY', 'POLITICAL_SYSTEM')), started_on date not null,
     state text not null check (state in ('PROPOSED', 'RECOGNISED', 'ENDED')), recognised_by text,
     recognised_on date check (recognised_on >= started_on) check ((recognised_on is null) = (recognised_by is null)),
     ended_on date check ((ended_on is not null) = (state = 'ENDED')), invented boolean not null, version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index emulation_model_newest on directives.emulation_model (unit_id, started_on, id)',
  'create index emulation_model_all on directives.emulation_model (started_on, id)',
  ...scopedByUnit('directives', 'emulation_model'),
  ...writtenBy('directives', 'emulation_model', ['directive.register']),
]

/** Models of the emulation movement. */
export class Migration20230315000000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
