import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const table = [
  `create table directives.agreement (
     id uuid primary key, unit_id uuid not null, own_name text not null, partner_name text not null, title text not null,
     document text, year int not null, signed_on date not null, state text not null check (state in ('IN_FORCE', 'ENDED')),
     ended_on date check (ended_on >= signed_on) check ((ended_on is not null) = (state = 'ENDED')), ended_because text,
     invented boolean not null, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index agreement_newest on directives.agreement (unit_id, signed_on, id)',
  'create index agreement_all on directives.agreement (signed_on, id)',
  ...scopedByUnit('directives', 'agreement'),
  ...writtenBy('directives', 'agreement', ['directive.register']),
]

/** Coordination agreements. */
export class Migration20230314000000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
