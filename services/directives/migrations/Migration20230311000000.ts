import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const tables = [
  `create table directives.registered_document (
     id uuid primary key, unit_id uuid not null, symbol text, symbol_as_typed text, type_name text not null,
     issuer_name text not null,
     issuer_group text not null check (issuer_group in ('COUNCIL', 'PEOPLE_COMMITTEE', 'AGENCY', 'DISTRICT_PARTY', 'DISTRICT_COMMITTEE', 'OTHER')),
     title text not null, signer text, classification text not null check (classification in ('OPEN', 'INTERNAL', 'SECRET')),
     theme text, issued_on date not null, effective_from date, effective_to date, candidate_id text,
     invented boolean not null, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check (effective_to > coalesce(effective_from, issued_on)))`,
  // One symbol of one day is one document, however it is spelt.
  'create unique index registered_once on directives.registered_document (symbol, issued_on) where symbol is not null',
  'create index registered_newest on directives.registered_document (unit_id, issued_on, id)',
  'create index registered_all on directives.registered_document (issued_on, id)',
  `create table directives.relation (
     id uuid primary key, unit_id uuid not null,
     from_id uuid not null references directives.registered_document deferrable initially deferred,
     to_id uuid not null references directives.registered_document deferrable initially deferred,
     kind text not null check (kind in ('IMPLEMENTS', 'AMENDS', 'REPLACES', 'REPEALS', 'CITES')),
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check (from_id <> to_id), unique (from_id, to_id, kind))`,
  'create index relation_to on directives.relation (to_id)',
]

// A circle may run through documents that who asks does not see, so these look at all; they tell yes or no and nothing else.
const functions = [
  'create policy looked_at on directives.registered_document for select to directives_owner using (true)',
  'create policy looked_at on directives.relation for select to directives_owner using (true)',
  `create function directives.is_registered(wanted text, day date) returns boolean
     language sql stable security definer set search_path = pg_catalog as $$
     select exists (select from directives.registered_document d where d.symbol = wanted and d.issued_on = day) $$`,
  `create function directives.replaced_through(first uuid) returns setof uuid
     language sql volatile security definer set search_path = pg_catalog as $$
     with recursive reached as (
       select first as id union
       select r.to_id from directives.relation r join reached on r.from_id = reached.id and r.kind = 'REPLACES')
     select id from reached $$`,
  // Whoever adds to the order of replacing waits for whoever else does: two halves of a circle never meet unseen.
  `create function directives.relation_found(first uuid, second uuid, does text) returns text
     language plpgsql volatile security definer set search_path = pg_catalog as $$
     begin
       if does = 'REPLACES' then perform pg_advisory_xact_lock(hashtext('directives.relation')); end if;
       if exists (select from directives.relation r where r.from_id = first and r.to_id = second and r.kind = does)
         then return 'related'; end if;
       if does = 'REPLACES' and exists (select from directives.replaced_through(second) d where d = first)
         then return 'circle'; end if;
       return null;
     end $$`,
  `create function directives.refuse_circle() returns trigger
     language plpgsql volatile security definer set search_path = pg_catalog as $$
     begin
       perform pg_advisory_xact_lock(hashtext('directives.relation'));
       if exists (select from directives.replaced_through(new.to_id) d where d = new.from_id)
         then raise exception 'a circle of documents that replace each other'; end if;
       return new;
     end $$`,
  `create trigger acyclic before insert on directives.relation for each row when (new.kind = 'REPLACES')
     execute function directives.refuse_circle()`,
  ...[
    'is_registered(text, date)',
    'relation_found(uuid, uuid, text)',
    'replaced_through(uuid)',
    'refuse_circle()',
  ].map((name) => `revoke execute on function directives.${name} from public`),
  ...['is_registered(text, date)', 'relation_found(uuid, uuid, text)'].map(
    (name) => `grant execute on function directives.${name} to directives_app`,
  ),
]

/** The register of documents and their relations: no document replaces, through others, what replaces it. */
export class Migration20230311000000 extends Migration {
  override up(): void {
    const add = `unit_id = any((select app.units_of('directive.register'))::uuid[])`
    const read = 'unit_id = any((select app.units())::uuid[])'
    const guarded = ['registered_document', 'relation'].flatMap((table) =>
      guardedTable('directives', table, { read, add }),
    )
    for (const sql of [...tables, ...guarded, ...functions]) this.addSql(sql)
  }
}
