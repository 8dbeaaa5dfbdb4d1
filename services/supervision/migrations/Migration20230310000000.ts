import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'
import { clockTables } from '@province/timekeeping'

const STATES = [
  'ISSUED',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'CONTESTED',
  'IN_PROGRESS',
  'REPORTED_DONE',
  'VERIFIED_IMPLEMENTED',
  'VERIFIED_PARTLY',
  'NOT_IMPLEMENTED',
  'RE_SUPERVISED',
  'ESCALATED',
  'CLOSED_NOT_IMPLEMENTED',
]
/** Where the addressee may be, and where it may lead: never past its report. */
const OPEN_TO_ADDRESSEE = [
  'ISSUED',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'CONTESTED',
  'IN_PROGRESS',
  'REPORTED_DONE',
  'RE_SUPERVISED',
  'ESCALATED',
]
const REACHED_BY_ADDRESSEE = ['ACKNOWLEDGED', 'ACCEPTED', 'CONTESTED', 'IN_PROGRESS', 'REPORTED_DONE']

const among = (column: string, values: readonly string[]) =>
  `${column} in (${values.map((value) => `'${value}'`).join(', ')})`

const tables = [
  `create table supervision.follow_up (
     id uuid primary key, unit_id uuid not null, code text not null,
     kind text not null check (${among('kind', ['RECOMMENDATION', 'VOTER_PETITION', 'INTERPELLATION', 'EXPLANATION', 'RESOLUTION', 'CRITICISM_OPINION'])}),
     issuer_body text not null check (${among('issuer_body', ['COUNCIL', 'STANDING', 'BOARDS', 'FRONT', 'MASS_ORGANISATION'])}),
     issuer_name text not null, addressee_unit_id uuid not null, addressee_name text not null,
     content text not null, occasion text not null, source_id uuid, raised_by text,
     authority_level text check (${among('authority_level', ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'])}),
     document text, issued_on date not null, due_on date check (due_on >= issued_on),
     expected_by date not null check (expected_by >= issued_on),
     state text not null check (${among('state', STATES)}),
     outcome text check (${among('outcome', ['SOLVED', 'EXPLAINED', 'IN_PROGRESS', 'ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED'])}),
     rung text check (${among('rung', ['REMINDER', 'EXPLANATION', 'HIGHER_AUTHORITY', 'COUNCIL'])}),
     planned_for date, answered_on date, closed_on date check ((closed_on is not null) = (${among('state', ['VERIFIED_IMPLEMENTED', 'CLOSED_NOT_IMPLEMENTED'])})),
     last_step_on date not null, reported_by text, source text, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check ((kind = 'VOTER_PETITION') = (authority_level is not null)))`,
  'create index follow_up_issued on supervision.follow_up (unit_id, issued_on, id)',
  'create index follow_up_received on supervision.follow_up (addressee_unit_id, issued_on, id)',
  'create index follow_up_newest on supervision.follow_up (issued_on, id)',
  'create index follow_up_due on supervision.follow_up (unit_id, expected_by, id)',
  'create index follow_up_received_due on supervision.follow_up (addressee_unit_id, expected_by, id)',
  'create index follow_up_earliest_due on supervision.follow_up (expected_by, id)',
  'create index follow_up_of_source on supervision.follow_up (source_id) where source_id is not null',
  'create index follow_up_kind on supervision.follow_up (unit_id, kind, issuer_body)',
  `create table supervision.follow_up_entry (
     id uuid primary key, ordinal int not null,
     follow_up_id uuid not null references supervision.follow_up deferrable initially deferred,
     unit_id uuid not null, addressee_unit_id uuid not null,
     side text not null check (side in ('ISSUER', 'ADDRESSEE')), step text not null,
     from_state text not null check (${among('from_state', STATES)}), to_state text not null check (${among('to_state', STATES)}),
     text text, document text, planned_for date, outcome text, rung text, skipped_because text,
     effective_on date not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (follow_up_id, ordinal))`,
]

const under = (column: string, action?: string) =>
  `${column} = any((select app.${action ? `units_of('${action}')` : 'units()'})::uuid[])`
const BOTH_SEE = `${under('unit_id')} or ${under('addressee_unit_id')}`
const ISSUER = under('unit_id', 'supervision.recommend')
const ADDRESSEE = under('addressee_unit_id', 'supervision.respond')

// From where the addressee may change a row is more than where it may lead it: its own report is the end of its way.
const policies = [
  'alter table supervision.follow_up enable row level security',
  'alter table supervision.follow_up force row level security',
  `create policy in_sight on supervision.follow_up for select using (${BOTH_SEE})`,
  `create policy added on supervision.follow_up for insert with check (${ISSUER})`,
  `create policy changed on supervision.follow_up for update
     using ((${ISSUER}) or (${ADDRESSEE} and ${among('state', OPEN_TO_ADDRESSEE)}))
     with check ((${ISSUER}) or (${ADDRESSEE} and ${among('state', REACHED_BY_ADDRESSEE)}))`,
]

/** What is followed up, its steps and its clocks: seen by both ends, led past the report by the issuer alone. */
export class Migration20230310000000 extends Migration {
  override up(): void {
    const entry = guardedTable('supervision', 'follow_up_entry', {
      read: BOTH_SEE,
      add: `(side = 'ISSUER' and ${ISSUER}) or (side = 'ADDRESSEE' and ${ADDRESSEE})`,
    })
    const clocks = clockTables('supervision', { write: ['supervision.recommend', 'supervision.respond'] })
    for (const sql of [...tables, ...policies, ...entry, ...clocks]) this.addSql(sql)
  }
}
