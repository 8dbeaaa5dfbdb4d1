import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const MANAGE = `unit_id = any((select app.units_of('reform.manage_procedures'))::uuid[])`

const tables = [
  `create table reform.procedure (
     id uuid primary key, unit_id uuid not null, code text not null, name text not null, field text not null,
     level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
     statutory_days int not null check (statutory_days between 0 and 365),
     state text not null check (state in ('IN_FORCE', 'ABOLISHED')), changed_on date not null,
     version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  `create unique index procedure_code on reform.procedure (unit_id, code) where state = 'IN_FORCE'`,
  'create index procedure_by_unit on reform.procedure (unit_id, changed_on desc, id desc)',
  `create table reform.procedure_change (
     id uuid primary key, procedure_id uuid not null references reform.procedure deferrable initially deferred,
     unit_id uuid not null, kind text not null check (kind in ('ISSUED', 'AMENDED', 'ABOLISHED')),
     decision text not null, decided_on date not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index procedure_change_of on reform.procedure_change (procedure_id, decided_on desc)',
  'create index procedure_change_by_unit on reform.procedure_change (unit_id, decided_on desc, id desc)',
]

/** Procedures and the decisions that issued, amended and abolished them. */
export class Migration20230201000000 extends Migration {
  override up(): void {
    // The catalogue is published: whoever takes a dossier reads it, wherever they stand.
    const rights = [
      ...guardedTable('reform', 'procedure', { read: 'true', add: MANAGE, change: MANAGE }),
      ...guardedTable('reform', 'procedure_change', { read: 'true', add: MANAGE }),
    ]
    for (const sql of [...tables, ...rights]) this.addSql(sql)
  }
}
