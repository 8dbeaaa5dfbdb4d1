import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const of = (action: string) => `unit_id = any((select app.units_of('${action}'))::uuid[])`
const ME = `current_setting('app.subject', true)`

const tables = [
  `create table complaints.sight_request (
     id uuid primary key, unit_id uuid not null, petition_id uuid not null references complaints.petition deferrable initially deferred,
     vault_record_id uuid not null references complaints.vault_record deferrable initially deferred, code text not null,
     reason text not null, hours int not null check (hours between 1 and 72), superior text, asked_by text not null,
     asked_by_name text not null, asked_at timestamptz not null,
     state text not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED')), decided_by text, decided_by_name text,
     decided_at timestamptz, note text, ends_at timestamptz, version int not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check ((state in ('ASKED', 'WITHDRAWN')) = (decided_by is null) and (decided_by is null) = (decided_at is null)),
     check ((state in ('GRANTED', 'ENDED')) = (ends_at is not null)), check (state <> 'REFUSED' or note is not null),
     check (decided_by is null or (decided_by <> asked_by and decided_by is distinct from superior)),
     check (ends_at <= decided_at + make_interval(hours => hours)))`,
  'create index sight_request_of_petition on complaints.sight_request (petition_id, asked_at)',
  'create index sight_request_by_unit on complaints.sight_request (unit_id, asked_at desc, id desc)',
  'create index sight_request_newest on complaints.sight_request (asked_at desc, id desc)',
  `create table complaints.sight_use (
     id uuid primary key, request_id uuid not null references complaints.sight_request deferrable initially deferred,
     used_by text not null, used_by_name text not null, used_at timestamptz not null,
     outcome text not null check (outcome in ('SHOWN', 'TIME_OVER', 'KEY_AWAY')),
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index sight_use_of_request on complaints.sight_use (request_id, used_at)',
]

const functions = [
  // A custodian who verifies, is concerned by or is kept out of any case of the petition learns of no request.
  `create function complaints.has_part_in(p_petition uuid) returns boolean
     language sql stable security definer set search_path = pg_catalog as $$
     select exists (select from complaints.denunciation_case_petition l join complaints.denunciation_case c on c.id = l.case_id
         where l.petition_id = p_petition and (${ME} in (c.officer_account, c.concerned_account) or ${ME} = any(c.kept_out)))
       or exists (select from complaints.complaint_case_petition l join complaints.complaint_case c
           on l.case_id in (c.id, c.first_case_id)
         where l.petition_id = p_petition and c.officer_account = ${ME}) $$`,
]

const CUSTODIAN = `${of('vault.hold_key')} and not complaints.has_part_in(petition_id)`
const HANDLER = `${of('petition.handle')} and exists (select from complaints.petition p where p.id = petition_id)`

const rights = [
  ...guardedTable('complaints', 'sight_request', {
    read: `(${HANDLER}) or (${CUSTODIAN})`,
    add: `${HANDLER} and asked_by = ${ME}`,
    change: `(${HANDLER} and asked_by = ${ME}) or (${CUSTODIAN})`,
  }),
  ...guardedTable('complaints', 'sight_use', {
    read: 'exists (select from complaints.sight_request r where r.id = request_id)',
    add: `used_by = ${ME} and exists (select from complaints.sight_request r where r.id = request_id)`,
  }),
  `create policy kept_from_concerned on complaints.sight_request as restrictive for select to complaints_app
     using (not petition_id = any((select complaints.kept_from_me())::uuid[]))`,
  'create policy opened on complaints.sight_request for select to complaints_owner using (true)',
]

// A custodian is given the key of one record, closed for them, while sight of it is asked for or given.
const opening = [
  `create function complaints.custodian_envelope(p_request uuid) returns bytea
     language sql stable security definer set search_path = pg_catalog as $$
     select e.sealed from complaints.sight_request r
       join complaints.vault_holder h on h.subject = ${ME} and h.kind = 'CUSTODIAN' and h.ended_on is null
       join complaints.vault_envelope e on e.record_id = r.vault_record_id and e.holder = h.id::text
     where r.id = p_request and r.state in ('ASKED', 'GRANTED') and not complaints.has_part_in(r.petition_id)
       and r.unit_id = any((select app.units_of('vault.hold_key'))::uuid[]) $$`,
]

const granted = ['has_part_in(uuid)', 'custodian_envelope(uuid)'].flatMap((name) => [
  `revoke execute on function complaints.${name} from public`,
  `grant execute on function complaints.${name} to complaints_app`,
])

/** Sight of who sent a petition: asked with a reason, decided by a custodian who has no part in it, each use on record. */
export class Migration20230391030000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...functions, ...rights, ...opening, ...granted]) this.addSql(sql)
  }
}
