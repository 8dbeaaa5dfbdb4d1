import { Migration } from '@mikro-orm/migrations'
import { guardedTable, scopedByUnit, writtenBy } from '@province/subgraph/install'

const BODIES = `('COUNCIL', 'STANDING', 'BOARDS', 'FRONT', 'MASS_ORGANISATION')`

const tables = [
  `create table supervision.programme (
     id uuid primary key, unit_id uuid not null, body text not null check (body in ${BODIES}), body_name text not null,
     legal_form text not null check (legal_form in ('LAW_ON_SUPERVISION', 'REGULATION_217', 'REGULATION_218')),
     title text not null, runs_from date not null, runs_to date not null check (runs_to > runs_from),
     state text not null check (state in ('DRAFT', 'APPROVED', 'CLOSED')),
     document text, approved_on date, source text, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index programme_latest on supervision.programme (unit_id, runs_from, id)',
  'create index programme_all on supervision.programme (runs_from, id)',
  'create index programme_title on supervision.programme (unit_id, title, id)',
  `create table supervision.programme_content (
     id uuid primary key, programme_id uuid not null references supervision.programme deferrable initially deferred,
     unit_id uuid not null, ordinal int not null, title text not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (programme_id, ordinal))`,
  `create table supervision.session (
     id uuid primary key, unit_id uuid not null,
     programme_id uuid not null references supervision.programme deferrable initially deferred,
     theme_id uuid references supervision.theme deferrable initially deferred,
     kind text not null check (kind in ('ON_SITE', 'ON_REPORTS', 'SURVEY')), title text not null,
     planned_on date not null, held_on date check ((held_on is not null) = (state = 'HELD')), day date not null,
     state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')), minutes text, cancelled_because text,
     source text, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index session_latest on supervision.session (unit_id, day, id)',
  'create index session_all on supervision.session (day, id)',
  'create index session_of_programme on supervision.session (programme_id)',
  'create index session_of_theme on supervision.session (theme_id) where theme_id is not null',
  `create table supervision.subject (
     id uuid primary key, session_id uuid not null references supervision.session deferrable initially deferred,
     unit_id uuid not null, ordinal int not null,
     kind text not null check (kind in ('UNIT', 'UNITS_NOT_NAMED', 'EXTERNAL_ORGANISATIONS', 'DOCUMENT_SET')),
     subject_unit_id uuid check ((subject_unit_id is not null) = (kind = 'UNIT')), name text not null,
     counted int not null check (counted > 0), of_units int check ((of_units is not null) = (kind = 'DOCUMENT_SET')),
     recorded_at timestamptz not null default clock_timestamp(), unique (session_id, ordinal))`,
  `create table supervision.finding (
     id uuid primary key, session_id uuid not null references supervision.session deferrable initially deferred,
     unit_id uuid not null, text text not null, evidence text not null,
     gravity text not null check (gravity in ('MINOR', 'SERIOUS', 'GRAVE')), found_on date not null, source text,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index finding_of on supervision.finding (session_id)',
]

const PLANNED = ['programme', 'session']
const APPENDED = ['programme_content', 'subject', 'finding']
const IN_SIGHT = 'unit_id = any((select app.units())::uuid[])'
const PLANNING = `unit_id = any((select app.units_of('supervision.plan'))::uuid[])`

/** Programmes, their contents, sessions with their subjects and findings. */
export class Migration20230311000000 extends Migration {
  override up(): void {
    const planned = PLANNED.flatMap((table) => [
      ...scopedByUnit('supervision', table),
      ...writtenBy('supervision', table, ['supervision.plan']),
    ])
    const appended = APPENDED.flatMap((table) =>
      guardedTable('supervision', table, { read: IN_SIGHT, add: PLANNING }),
    )
    for (const sql of [...tables, ...planned, ...appended]) this.addSql(sql)
  }
}
