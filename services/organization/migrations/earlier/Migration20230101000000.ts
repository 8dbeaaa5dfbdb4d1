import { Migration } from '@mikro-orm/migrations'
import { foundationTables } from '@province/subgraph/install'

const tables = [
  `create table organization.unit (
     id uuid primary key, level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY')),
     opened_on date, closed_on date, states jsonb not null, version int not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  `create table organization.reorg_event (
     id uuid primary key, title text not null, legal_basis text not null, effective_on date not null,
     effects jsonb not null, recorded_at timestamptz not null default clock_timestamp())`,
  `create table organization.account (
     id uuid primary key, username text not null unique, display_name text not null, password_hash text not null,
     demonstration boolean not null, disabled boolean not null, authz_version int not null)`,
  `create table organization.account_grant (
     id uuid primary key, account_id uuid not null references organization.account deferrable initially deferred, role text not null,
     unit_id uuid not null references organization.unit deferrable initially deferred, valid_from date not null, valid_to date)`,
  'create index account_grant_of on organization.account_grant (account_id)',
  `create table organization.session (
     id uuid primary key, account_id uuid not null references organization.account deferrable initially deferred, secret_hash text not null unique,
     created_at timestamptz not null, last_seen_at timestamptz not null, expires_at timestamptz not null,
     ended_at timestamptz)`,
]

// The projection every service reads. Units are public to whoever is signed in, so these stand without
// row-level security, as do the organization's own tables above: see docs/decisions.
const hierarchy = [
  `create table hierarchy.unit (
     id uuid not null, code text not null, name text not null, name_folded text not null, level text not null,
     level_rank int not null, kind text not null, parent_id uuid, valid_from date not null, valid_to date not null,
     opened_on date, closed_on date, primary key (id, valid_from))`,
  'create index unit_by_code on hierarchy.unit (code, valid_from)',
  'create index unit_by_parent on hierarchy.unit (parent_id, level_rank, code)',
  `create table hierarchy.closure (
     ancestor_id uuid not null, descendant_id uuid not null, depth int not null, valid_from date not null,
     valid_to date not null, ends_unit boolean not null, primary key (ancestor_id, descendant_id, valid_from))`,
  'create index closure_by_descendant on hierarchy.closure (descendant_id, depth)',
  `create table hierarchy.grant (
     account_id uuid not null, role text not null, unit_id uuid not null, valid_from date not null,
     valid_to date not null, primary key (account_id, role, unit_id, valid_from))`,
  'grant insert, delete on hierarchy.unit, hierarchy.closure, hierarchy.grant to organization_app',
]

// Everything under the actor's roots as of today, and what ended there. Sorted once: the planner then finds rows
// of few units by index (never joins per row). Without settings the array is empty and nothing is in scope.
const scope = [
  `create function app.units() returns uuid[] language sql stable as $$
     select coalesce(array_agg(distinct c.descendant_id order by c.descendant_id), '{}')
     from hierarchy.closure c
     where c.ancestor_id = any(coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[])
       and (c.ends_unit or c.valid_to > coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))
   $$`,
  'grant execute on function app.units() to province_service',
]

/** The first shape: units, reorganisations, accounts, sessions, the hierarchy projection and the scope of actors. */
export class Migration20230101000000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...hierarchy, ...scope, ...foundationTables('organization')])
      this.addSql(sql)
  }
}
