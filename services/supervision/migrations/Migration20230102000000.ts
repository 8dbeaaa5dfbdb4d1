import { Migration } from '@mikro-orm/migrations'
import { foundationTables, scopedByUnit } from '@province/subgraph/install'

const tables = [
  `create table supervision.theme (
     id uuid primary key, unit_id uuid not null, code text not null, title text not null,
     owner text not null check (owner in ('COUNCIL', 'STANDING', 'BOARDS')), owner_name text not null,
     kind text not null check (kind in ('REGULAR', 'THEMATIC')),
     covers_from date, covers_to date check (covers_to > covers_from),
     runs_from date not null, runs_to date not null check (runs_to > runs_from),
     stated_subjects int not null check (stated_subjects >= 0),
     subject_kind text not null check (subject_kind in ('UNITS', 'EXTERNAL_ORGANISATIONS')),
     scope_note text not null, source text not null,
     state text not null check (state in ('PROPOSED', 'DECIDED')), version int not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (unit_id, owner, code, runs_from))`,
  `create table supervision.delegation (
     id uuid primary key, theme_id uuid not null references supervision.theme deferrable initially deferred,
     unit_id uuid not null, document text not null, decided_on date not null, lead text not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index delegation_of on supervision.delegation (theme_id)',
]

/** The first shape: themes and the delegations that their decisions open. */
export class Migration20230102000000 extends Migration {
  override up(): void {
    const scoped = ['theme', 'delegation'].flatMap((table) => scopedByUnit('supervision', table))
    for (const sql of [...tables, ...scoped, ...foundationTables('supervision')]) this.addSql(sql)
  }
}
