import { Migration } from '@mikro-orm/migrations'

const under = (...actions: string[]) =>
  actions.map((action) => `unit_id = any((select app.units_of('${action}'))::uuid[])`).join(' or ')

const WRITING = ['reorganisation.draft', 'reorganisation.approve', 'reorganisation.execute']

interface Rights {
  read: string[]
  add: string[]
  change: string[]
}

/** Who holds one of these actions under the unit of a row reads, adds or changes (and locks) it. */
const guarded = (table: string, { read, add, change }: Rights): string[] => [
  `alter table organization.${table} enable row level security`,
  `alter table organization.${table} force row level security`,
  `create policy in_sight on organization.${table} for select using (${under(...read)})`,
  `create policy added on organization.${table} for insert with check (${under(...add)})`,
  ...(change.length > 0
    ? [
        `create policy changed on organization.${table} for update using (${under(...change)}) with check (${under(...change)})`,
      ]
    : []),
]

const reorganisations = [
  'alter table organization.reorg_event add column corrects uuid references organization.reorg_event deferrable initially deferred',
  `create table organization.reorganisation (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred,
     state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'EXECUTED', 'CANCELLED')), version int not null,
     title text not null, legal_basis text not null, effective_on date not null,
     corrects uuid references organization.reorg_event deferrable initially deferred,
     lines jsonb not null, authors jsonb not null, approved_by text, approved_register int,
     recorded_at timestamptz not null default clock_timestamp())`,
  `create table organization.reorganisation_step (
     id uuid primary key, reorganisation_id uuid not null references organization.reorganisation deferrable initially deferred,
     unit_id uuid not null, name text not null, to_state text not null, actor text not null, actor_name text not null,
     reason text, recorded_at timestamptz not null default clock_timestamp())`,
  'create index reorganisation_step_of on organization.reorganisation_step (reorganisation_id, recorded_at)',
  ...guarded('reorganisation', {
    read: ['reorganisation.read'],
    add: ['reorganisation.draft'],
    change: WRITING,
  }),
  ...guarded('reorganisation_step', { read: ['reorganisation.read'], add: WRITING, change: [] }),
  'revoke update on organization.reorganisation_step from organization_app',
]

// Who takes over sees what comes to them, and who reorganises sees all of it.
const handOvers = [
  `create table organization.hand_over (
     id uuid primary key, reorganisation_id uuid not null references organization.reorganisation deferrable initially deferred,
     unit_id uuid not null references organization.unit deferrable initially deferred,
     from_unit_id uuid not null references organization.unit deferrable initially deferred,
     domain text not null, kind text not null, item_id text not null, label text not null, effective_on date not null,
     state text not null check (state in ('PENDING', 'ACCEPTED')), version int not null, accepted_by text,
     accepted_by_name text, recorded_at timestamptz not null default clock_timestamp())`,
  'create index hand_over_of on organization.hand_over (reorganisation_id)',
  'create index hand_over_to on organization.hand_over (unit_id, state)',
  ...guarded('hand_over', {
    read: ['handover.accept', 'reorganisation.read'],
    add: ['reorganisation.execute'],
    change: ['handover.accept', 'reorganisation.execute'],
  }),
]

// Public facts like the units themselves, under policies all the same: everybody reads, organization writes.
const openToAll = (table: string): string[] => [
  `alter table hierarchy.${table} enable row level security`,
  `alter table hierarchy.${table} force row level security`,
  `create policy public on hierarchy.${table} for select using (true)`,
  `create policy written on hierarchy.${table} for insert to organization_app with check (true)`,
]

const projection = [
  `create table hierarchy.lineage (
     origin_id uuid not null, known_from date not null, known_to date not null, unit_id uuid not null,
     share numeric not null check (share > 0 and share <= 1), valid_from date not null, valid_to date not null,
     primary key (origin_id, known_from, unit_id, valid_from))`,
  'create index lineage_to on hierarchy.lineage (unit_id, valid_from)',
  ...openToAll('lineage'),
  'create policy replaced on hierarchy.lineage for delete to organization_app using (true)',
  // What is on record until now: units that are themselves, and whole units that went into another.
  `insert into hierarchy.lineage (origin_id, known_from, known_to, unit_id, share, valid_from, valid_to)
   select u.id, '-infinity', 'infinity', u.id, 1, '-infinity', coalesce(u.closed_on, 'infinity')
   from organization.unit u`,
  `insert into hierarchy.lineage (origin_id, known_from, known_to, unit_id, share, valid_from, valid_to)
   select f."predecessorId", '-infinity', 'infinity', f."successorId", 1, e.effective_on, 'infinity'
   from organization.reorg_event e,
     jsonb_to_recordset(e.effects) as f("predecessorId" uuid, "successorId" uuid, continues boolean)
   where not f.continues`,
  'grant insert, delete on hierarchy.lineage to organization_app',
  `create table hierarchy.custody (
     custodian_id uuid not null, unit_id uuid not null, valid_from date not null, primary key (custodian_id, unit_id))`,
  ...openToAll('custody'),
  'grant insert on hierarchy.custody to organization_app',
  // What was counted of which unit belongs to a unit in the boundaries of another day: one call per statement.
  `create function hierarchy.restated(within uuid, known date, drawn date)
     returns table (origin_id uuid, share numeric) language sql stable as $$
     select l.origin_id, sum(l.share)
     from hierarchy.closure c
     join hierarchy.lineage l on l.unit_id = c.descendant_id and l.known_from <= known and l.known_to > known
       and l.valid_from <= drawn and l.valid_to > drawn
     where c.ancestor_id = within and c.valid_from <= drawn and c.valid_to > drawn
     group by l.origin_id
   $$`,
  'grant execute on function hierarchy.restated(uuid, date, date) to province_service',
]

const TODAY = `coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity')`

/** The scope under these roots, and what those in it have taken over; sorted, computed once a statement. */
const unitsUnder = (roots: string) => `
     with reached as (
       select c.descendant_id as id from hierarchy.closure c
       where c.ancestor_id = any(${roots}) and (c.ends_unit or c.valid_to > ${TODAY}))
     select coalesce(array_agg(distinct s.id order by s.id), '{}') from (
       select r.id from reached r
       union all
       select k.unit_id from hierarchy.custody k where k.valid_from <= ${TODAY}
         and k.custodian_id in (select r.id from reached r)) s`

const scope = [
  `create or replace function app.units() returns uuid[] language sql stable as $$
     ${unitsUnder(`coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[]`)}
   $$`,
  `create or replace function app.units_of(action text) returns uuid[] language sql stable as $$
     ${unitsUnder(`array(select jsonb_array_elements_text(
       coalesce(nullif(current_setting('app.held', true), '')::jsonb, '{}') -> action))::uuid[]`)}
   $$`,
]

/** Reorganisations with a life before execution, hand-overs, and lineage: whose a record is on another day. */
export class Migration20230110000000 extends Migration {
  override up(): void {
    for (const sql of [...reorganisations, ...handOvers, ...projection, ...scope]) this.addSql(sql)
  }
}
