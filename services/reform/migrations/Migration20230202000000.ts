import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const MANAGE = `unit_id = any((select app.units_of('reform.manage_procedures'))::uuid[])`

const table = [
  `create table reform.online_service (
     id uuid primary key, procedure_id uuid not null references reform.procedure deferrable initially deferred,
     unit_id uuid not null, scheme text not null check (scheme in ('LEVELS_2011', 'EXTENT_2022', 'EXTENT_2026')),
     level text not null, reason text, valid_from date not null, valid_to date check (valid_to > valid_from),
     version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create unique index online_service_open on reform.online_service (procedure_id) where valid_to is null',
  'create index online_service_by_unit on reform.online_service (unit_id, scheme, level)',
  ...guardedTable('reform', 'online_service', { read: 'true', add: MANAGE, change: MANAGE }),
]

/** At which level procedures are offered online, by dated editions. */
export class Migration20230202000000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
