import { Migration } from '@mikro-orm/migrations'
import { rollupTables } from '@province/rollups'
import { PETITIONS_WARNED } from '../../src/measure/complaints-rollups.ts'

const NO_DAY = `'9999-12-31'::date`

// Beside the next day something is due, the first day from which something that runs is due soon.
const DAYS = (petition: string) => `(select coalesce(min(k.due_on), ${NO_DAY}) as due_on,
    coalesce(min(k.warn_on) filter (where k.state = 'RUNNING'), ${NO_DAY}) as warn_on
  from complaints.clock k where k.subject_id = ${petition} and k.state <> 'ENDED')`

const days = [
  `alter table complaints.petition add column warn_on date not null default ${NO_DAY}`,
  `create or replace function complaints.due_on_of_new() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     select d.due_on, d.warn_on into new.due_on, new.warn_on from ${DAYS('new.id')} d;
     return new;
   end $$`,
  `create or replace function complaints.due_on_of_timed() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     update complaints.petition p set due_on = d.due_on, warn_on = d.warn_on
     from (select distinct subject_id from changed) t cross join lateral ${DAYS('t.subject_id')} d
     where p.id = t.subject_id and (p.due_on <> d.due_on or p.warn_on <> d.warn_on);
     return null;
   end $$`,
  `update complaints.petition p set warn_on = d.warn_on
     from complaints.petition o cross join lateral ${DAYS('o.id')} d where o.id = p.id and p.warn_on <> d.warn_on`,
  ...rollupTables(PETITIONS_WARNED),
]

// Between which units petitions were sent at all: few, so that what came from outside of somebody's units is found at once.
const ways = [
  `create table complaints.transfer_way (
     to_unit_id uuid not null, unit_id uuid not null, denunciation boolean not null, primary key (to_unit_id, unit_id, denunciation))`,
  'alter table complaints.transfer_way enable row level security',
  'alter table complaints.transfer_way force row level security',
  'create policy kept on complaints.transfer_way to complaints_owner using (true) with check (true)',
  'revoke all on complaints.transfer_way from complaints_app',
  'create policy ways on complaints.transfer for select to complaints_owner using (true)',
  'create index transfer_between on complaints.transfer (to_unit_id, unit_id, denunciation)',
  `create function complaints.transfer_ways() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
     insert into complaints.transfer_way select distinct s.to_unit_id, s.unit_id, s.denunciation from sent s on conflict do nothing;
     return null;
   end $$`,
  'revoke execute on function complaints.transfer_ways() from public',
  `create trigger ways_after_insert after insert on complaints.transfer
     referencing new table as sent for each statement execute function complaints.transfer_ways()`,
  `insert into complaints.transfer_way select distinct t.to_unit_id, t.unit_id, t.denunciation from complaints.transfer t`,
]

const ACTIONS = ['petition.register', 'petition.handle', 'denunciation.read']
const of = (action: string) => `(select app.units_of('${action}'))::uuid[]`

const sight = [
  // Every unit of which somebody has any petition in sight, for an index to begin with.
  `create function complaints.petition_units() returns uuid[] language sql stable as $$
     select array(select distinct u from unnest(app.units()${ACTIONS.map((action) => ` || app.units_of('${action}')`).join('')}) u order by u) $$`,
  // Sent to units where somebody handles petitions, from units of which they have none in sight.
  `create function complaints.petitions_sent_here() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
     select array(select t.petition_id from complaints.transfer_way w
       join complaints.transfer t on t.to_unit_id = w.to_unit_id and t.unit_id = w.unit_id and t.denunciation = w.denunciation
       where w.to_unit_id = any(${of('petition.handle')}) and case when w.denunciation
         then w.to_unit_id = any(${of('denunciation.read')}) and not w.unit_id = any(${of('denunciation.read')})
         else not w.unit_id = any((select app.units())::uuid[]) end) $$`,
  ...['petition_units()', 'petitions_sent_here()'].flatMap((name) => [
    `revoke execute on function complaints.${name} from public`,
    `grant execute on function complaints.${name} to complaints_app, complaints_owner`,
  ]),
  'drop policy in_sight on complaints.petition',
  // The same rows as before, said so that each arm is found by an index: no statement walks what is not in sight.
  `create policy in_sight on complaints.petition for select using (
     unit_id = any((select complaints.petition_units())::uuid[]) and case
       when kind is null then unit_id = any(${of('petition.register')}) or unit_id = any(${of('petition.handle')})
       when kind = 'DENUNCIATION' then unit_id = any(${of('denunciation.read')})
       else unit_id = any((select app.units())::uuid[]) end
     or kind = 'DENUNCIATION' and registered_by = current_setting('app.subject', true)
     or kind = 'DENUNCIATION' and recorded_by = current_setting('app.subject', true)
     or id = any((select complaints.petitions_sent_here())::uuid[]))`,
  `create index petition_open on complaints.petition (unit_id, received_on, id) where state in ('RECEIVED', 'CLASSIFIED')`,
]

/** What is due soon stands on the petition; who sees which petition is a question to indexes. */
export class Migration20230302000000 extends Migration {
  override up(): void {
    for (const sql of [...days, ...ways, ...sight]) this.addSql(sql)
  }
}
