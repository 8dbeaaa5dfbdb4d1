import { Migration } from '@mikro-orm/migrations'
import { keptEvents } from '@province/subgraph/event'
import { guardedTable } from '@province/subgraph/install'

const under = (action: string, column = 'unit_id') =>
  `${column} = any((select app.units_of('${action}'))::uuid[])`

const REGISTERS = under('petition.register')
const HANDLES = under('petition.handle')
const WORKS = `(${REGISTERS} or ${HANDLES})`

/** Whose keys records are closed for, and under what passphrase each keeps the own private key. */
const holders = [
  `create table complaints.vault_holder (
     id uuid primary key, kind text not null check (kind in ('RECOVERY', 'CUSTODIAN')), subject text,
     public_key bytea not null, ended_on date, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  `create unique index vault_recovery_once on complaints.vault_holder (kind) where kind = 'RECOVERY' and ended_on is null`,
  `create unique index vault_custodian_once on complaints.vault_holder (subject) where kind = 'CUSTODIAN' and ended_on is null`,
  // Public keys are public: whoever takes in a petition closes its key for all of them.
  ...guardedTable('complaints', 'vault_holder', {
    read: 'true',
    add: `cardinality((select app.units_of('vault.set_up'))) > 0 and kind = 'RECOVERY'
      or cardinality((select app.units_of('vault.hold_key'))) > 0 and subject = current_setting('app.subject', true)`,
    change: `subject = current_setting('app.subject', true)`,
  }),
  `create table complaints.vault_holder_key (
     holder_id uuid primary key references complaints.vault_holder deferrable initially deferred,
     subject text not null, locked bytea not null)`,
  ...guardedTable('complaints', 'vault_holder_key', {
    read: `subject = current_setting('app.subject', true)`,
    add: `subject = current_setting('app.subject', true)`,
  }),
]

/** Sealed texts and files: whoever works on petitions of the unit, or on one that came from it, meets ciphertext. */
const records = [
  `create table complaints.vault_record (
     id uuid primary key, unit_id uuid not null, of_record_id uuid, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  `create table complaints.vault_field (
     record_id uuid not null references complaints.vault_record deferrable initially deferred,
     field text not null, sealed bytea not null, primary key (record_id, field))`,
  `create table complaints.vault_chunk (
     record_id uuid not null references complaints.vault_record deferrable initially deferred,
     field text not null check (field in ('original', 'copy')), part int not null, sealed bytea not null,
     primary key (record_id, field, part))`,
  `create table complaints.vault_envelope (
     record_id uuid not null references complaints.vault_record deferrable initially deferred,
     holder text not null, sealed bytea not null, primary key (record_id, holder))`,
  ...guardedTable('complaints', 'vault_record', {
    read: `${WORKS} or exists (select from complaints.petition p
      where p.vault_record_id in (vault_record.id, vault_record.of_record_id) and ${under('petition.handle', 'p.unit_id')})`,
    add: WORKS,
  }),
  ...['vault_field', 'vault_chunk', 'vault_envelope'].flatMap((table) => {
    const ofRecord = `exists (select from complaints.vault_record r where r.id = record_id)`
    return guardedTable('complaints', table, { read: ofRecord, add: ofRecord, change: ofRecord })
  }),
]

/** What is being written down at the desk: for who opened it alone. */
const intakes = [
  `create table complaints.intake (
     id uuid primary key, unit_id uuid not null, opened_by text not null,
     state text not null check (state in ('OPEN', 'REGISTERED', 'ABANDONED')), channel text not null,
     received_on date not null, summary text not null, people int not null, anonymous boolean not null,
     complained_unit_id uuid, against_head boolean not null, visit_id uuid, vault_record_id uuid not null,
     handed_over_from_id uuid, id_hash text, phone_hash text, version int not null, kept_at timestamptz not null)`,
  `create index intake_of on complaints.intake (opened_by, state)`,
  ...guardedTable('complaints', 'intake', {
    read: `opened_by = current_setting('app.subject', true) and ${REGISTERS}`,
    add: `opened_by = current_setting('app.subject', true) and ${REGISTERS}`,
    change: `opened_by = current_setting('app.subject', true) and ${REGISTERS}`,
  }),
]

// Unclassified: for those who work on it. A denunciation: for its domain, and for who took it in or handled it last.
const SIGHT = `case when kind is null then ${WORKS}
    when kind = 'DENUNCIATION' then ${under('denunciation.read')} or current_setting('app.subject', true) in (registered_by, recorded_by)
    else unit_id = any((select app.units())::uuid[]) end
  or exists (select from complaints.transfer t where t.petition_id = petition.id
       and ${under('petition.handle', 't.to_unit_id')} and (not t.kept or ${under('denunciation.read', 't.to_unit_id')}))`

const CHANGED = `${WORKS} or exists (select from complaints.transfer t where t.petition_id = petition.id
  and ${under('petition.handle', 't.to_unit_id')})`

const petitions = [
  `create table complaints.matter (
     id uuid primary key, unit_id uuid not null, title text not null, title_folded text not null,
     version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  `create index matter_of on complaints.matter (unit_id)`,
  ...guardedTable('complaints', 'matter', {
    read: 'unit_id = any((select app.units())::uuid[])',
    add: HANDLES,
    change: HANDLES,
  }),
  `create table complaints.petition (
     id uuid primary key, unit_id uuid not null, code text not null unique, state text not null check (state in ('RECEIVED',
       'CLASSIFIED', 'ACCEPTED_TO_CASE', 'GUIDED', 'TRANSFERRED', 'RETURNED', 'MERGED', 'FILED', 'ANSWERED')),
     kind text check (kind in ('COMPLAINT', 'DENUNCIATION', 'REFLECTION')), jurisdiction text, conditions_met boolean,
     channel text not null, received_on date not null, summary text not null, summary_folded text not null,
     people int not null check (people > 0), anonymous boolean not null, complained_unit_id uuid,
     against_head boolean not null, matter_id uuid references complaints.matter deferrable initially deferred,
     visit_id uuid, merged_into_id uuid references complaints.petition deferrable initially deferred,
     came_by_id uuid, handed_over_from_id uuid, vault_record_id uuid not null, id_hash text, phone_hash text,
     registered_by text not null, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index petition_of on complaints.petition (unit_id, received_on desc, id desc)',
  'create index petition_sealed on complaints.petition (vault_record_id)',
  'create index petition_matter on complaints.petition (matter_id)',
  'create index petition_visit on complaints.petition (visit_id) where visit_id is not null',
  'create index visit_matter on complaints.visit (matter_id) where matter_id is not null',
  `create table complaints.transfer (
     id uuid primary key, petition_id uuid not null references complaints.petition deferrable initially deferred,
     unit_id uuid not null, to_unit_id uuid not null, kept boolean not null, ordinal int not null, reason text not null,
     document text, sent_on date not null, state text not null check (state in ('SENT', 'ACKNOWLEDGED', 'BOUNCED')),
     decided_on date, bounce_reason text, received_petition_id uuid, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index transfer_of on complaints.transfer (petition_id)',
  'create index transfer_from on complaints.transfer (unit_id, state)',
  'create index transfer_to on complaints.transfer (to_unit_id, state)',
  ...guardedTable('complaints', 'transfer', {
    read: `case when kept then ${under('denunciation.read')} or ${under('denunciation.read', 'to_unit_id')}
      else ${HANDLES} or ${under('petition.handle', 'to_unit_id')} end`,
    add: HANDLES,
    change: `${HANDLES} or ${under('petition.handle', 'to_unit_id')}`,
  }),
  ...guardedTable('complaints', 'petition', { read: SIGHT, add: WORKS, change: CHANGED }),
  `create table complaints.petition_step (
     id uuid primary key, petition_id uuid not null references complaints.petition deferrable initially deferred,
     unit_id uuid not null, step text not null, from_state text, to_state text not null, reason text, document text,
     effective_on date not null, actor text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index petition_step_of on complaints.petition_step (petition_id, recorded_at)',
  ...guardedTable('complaints', 'petition_step', {
    read: 'exists (select from complaints.petition p where p.id = petition_id)',
    add: `${WORKS} or exists (select from complaints.petition p where p.id = petition_id)`,
  }),
]

/** Sender and address of a complaint or reflection: ordinary fields for those who handle it, found by their letters. */
const senders = [
  `create table complaints.petition_sender (
     vault_record_id uuid primary key, unit_id uuid not null, name text not null, name_folded text not null,
     name_sorted text not null, address text not null, address_folded text not null)`,
  ...guardedTable('complaints', 'petition_sender', {
    read: `exists (select from complaints.petition p where p.vault_record_id = petition_sender.vault_record_id
      and p.kind in ('COMPLAINT', 'REFLECTION') and ${under('petition.handle', 'p.unit_id')})`,
    add: WORKS,
    change: WORKS,
  }),
]

const files = [
  `create table complaints.petition_file (
     id uuid primary key, unit_id uuid not null, of_record_id uuid not null, vault_record_id uuid not null,
     state text not null check (state in ('UPLOADING', 'KEPT', 'ABANDONED')), place int not null, media_type text,
     bytes int not null, kept_bytes int not null, copy_bytes int, parts int not null, copy_parts int, sha256 text,
     version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index petition_file_of on complaints.petition_file (of_record_id)',
  ...guardedTable('complaints', 'petition_file', {
    read: 'exists (select from complaints.vault_record r where r.id = petition_file.vault_record_id)',
    add: WORKS,
    change: WORKS,
  }),
]

const alarms = [
  `create table complaints.alarm (
     id uuid primary key, unit_id uuid not null, kind text not null, kept boolean not null, subject_id uuid not null,
     raised_on date not null, cleared_on date, note text, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index alarm_of on complaints.alarm (unit_id, cleared_on)',
  ...guardedTable('complaints', 'alarm', {
    read: `case when kept then ${under('denunciation.read')} else ${HANDLES} end`,
    // Raised for whoever stands above by those who work below.
    add: `cardinality((select app.units_of('petition.handle'))) > 0`,
    change: HANDLES,
  }),
]

// How many petitions a province received in a report's half-year, once it is over, whoever asks: the one count in which
// denunciations may be, since a whole province and half a year leave nothing to subtract it from. Nothing where fewer
// than five of them would be hidden in it.
const counted = [
  'create policy counted on complaints.petition for select to complaints_owner using (true)',
  `create function complaints.petitions_of_report(within uuid, from_day date, to_day date, as_of date) returns bigint
     language sql stable security definer set search_path = pg_catalog as $$
     select case when count(*) filter (where p.kind is null or p.kind = 'DENUNCIATION') >= 5 then count(*) end
     from complaints.petition p
     where p.came_by_id is null and p.received_on >= from_day and p.received_on < to_day
       and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
         and c.valid_from <= p.received_on and c.valid_to > p.received_on)
       and exists (select from hierarchy.unit u where u.id = within and u.parent_id is null)
       and ((to_char(from_day, 'MM-DD') = '12-15' and to_day = from_day + interval '6 months')
         or (to_char(from_day, 'MM-DD') = '06-15' and to_day = from_day + interval '6 months'))
       and as_of >= to_day - 1 $$`,
  'revoke execute on function complaints.petitions_of_report(uuid, date, date, date) from public',
  'grant execute on function complaints.petitions_of_report(uuid, date, date, date) to complaints_app',
]

const WRITES_CLOCKS = ['unit_id', 'waiting_unit_id']
  .flatMap((column) =>
    ['petition.register', 'petition.handle', 'calendar.decide'].map((action) => under(action, column)),
  )
  .join(' or ')

// A unit that sends a petition back sets its time going again at the unit that sent it.
const SENT_BACK = `exists (select from complaints.transfer t where t.petition_id = SUBJECT
  and ${under('petition.handle', 't.to_unit_id')})`

const clocks = [
  'drop policy added on complaints.clock',
  `create policy added on complaints.clock for insert with check (${WRITES_CLOCKS}
     or ${SENT_BACK.replace('SUBJECT', 'clock.subject_id')})`,
  'drop policy added on complaints.clock_event',
  `create policy added on complaints.clock_event for insert with check (${WRITES_CLOCKS}
     or exists (select from complaints.transfer t where t.unit_id = clock_event.unit_id
       and ${under('petition.handle', 't.to_unit_id')}))`,
]

/** Petitions from the desk to their end, and the vault in which nobody's name can be read. */
export class Migration20230220000000 extends Migration {
  override up(): void {
    const tables = [
      ...holders,
      ...intakes,
      ...petitions,
      ...records,
      ...senders,
      ...files,
      ...alarms,
      ...clocks,
      ...counted,
    ]
    for (const sql of [
      ...tables,
      ...keptEvents('complaints', { 'intake.': 'petition.handle', denunciation: 'denunciation.read' }),
    ])
      this.addSql(sql)
  }
}
