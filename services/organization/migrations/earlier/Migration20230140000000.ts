import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const DUTY = `text not null check (duty in ('MASS_MOBILISATION', 'ADMIN_REFORM', 'CITIZEN_RECEPTION'))`

const tables = [
  `create table organization.body (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred,
     kind text not null check (kind in ('PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'AGENCY')), name text not null,
     valid_from date, valid_to date check (valid_to > valid_from))`,
  'create index body_of on organization.body (unit_id)',
  `create table organization.position (
     id uuid primary key, body_id uuid not null references organization.body deferrable initially deferred,
     unit_id uuid not null references organization.unit deferrable initially deferred, title text not null,
     head boolean not null, single_holder boolean not null, duties text[] not null, rank int not null,
     valid_from date, valid_to date check (valid_to > valid_from))`,
  'create index position_of on organization.position (unit_id, rank)',
  `create table organization.person (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred,
     name text not null, title text not null, invented boolean not null, version int not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index person_of on organization.person (unit_id, name)',
  `create table organization.assignment (
     id uuid primary key, position_id uuid not null references organization.position deferrable initially deferred,
     person_id uuid not null references organization.person deferrable initially deferred,
     unit_id uuid not null references organization.unit deferrable initially deferred,
     valid_from date not null, valid_to date check (valid_to > valid_from), basis text, version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index assignment_of on organization.assignment (unit_id, valid_from)',
  'create index assignment_to on organization.assignment (position_id)',
  'create index assignment_by on organization.assignment (person_id)',
  `create table organization.duty_delegation (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred,
     duty ${DUTY}, holder_id uuid not null references organization.person deferrable initially deferred,
     acting_id uuid not null references organization.person deferrable initially deferred, document text not null,
     valid_from date not null, valid_to date check (valid_to > valid_from), version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index duty_delegation_of on organization.duty_delegation (unit_id, duty)',
  `create table organization.duty_exemption (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred, duty ${DUTY},
     reason text not null, document text, valid_from date, valid_to date check (valid_to > valid_from))`,
  'create index duty_exemption_of on organization.duty_exemption (unit_id, duty)',
]

// Which tiers must have somebody in charge is a rule for everyone to read, and no application writes it.
const BASES = {
  AGENCY: 'Mỗi cơ quan chuyên môn phân công một lãnh đạo phụ trách',
  DISTRICT: 'Mỗi UBND cấp huyện phân công một lãnh đạo phụ trách; hết cấp huyện từ 01/07/2025',
  COMMUNE: 'Mỗi UBND cấp xã phân công một lãnh đạo phụ trách',
}
const rules = [
  `create table organization.duty_rule (
     duty ${DUTY}, level text not null, basis text not null, valid_from date, valid_to date, primary key (duty, level))`,
  `insert into organization.duty_rule (duty, level, basis, valid_to)
     select d.duty, l.level, l.basis, l.valid_to
     from unnest(array['MASS_MOBILISATION', 'ADMIN_REFORM', 'CITIZEN_RECEPTION']) as d(duty) cross join (values
       ('AGENCY', '${BASES.AGENCY}', null), ('DISTRICT', '${BASES.DISTRICT}', '2025-07-01'::date),
       ('COMMUNE', '${BASES.COMMUNE}', null)) as l(level, basis, valid_to)`,
  'alter table organization.duty_rule enable row level security',
  'alter table organization.duty_rule force row level security',
  'create policy public_rule on organization.duty_rule for select using (true)',
  'revoke insert, update on organization.duty_rule from organization_app',
]

const written = ['body', 'position', 'person', 'assignment', 'duty_delegation', 'duty_exemption']

// Accounts and API clients are hidden from auditors; what they are called is not, so that an entry of the audit can
// be read. The functions are the owner's, which row-level security holds too.
const auditedNames = [
  `create function organization.audited_names(ids uuid[]) returns table (id uuid, kind text, display_name text)
     language sql stable security definer set search_path = '' as $$
       with auditor as (select 1 where cardinality(app.units_of('audit.read')) > 0)
       select a.id, 'ACCOUNT', a.display_name from organization.account a, auditor where a.id = any(ids)
       union all
       select c.id, 'CLIENT', c.name from organization.api_client c, auditor where c.id = any(ids) $$`,
  'revoke execute on function organization.audited_names(uuid[]) from public',
  'grant execute on function organization.audited_names(uuid[]) to organization_app',
]

/** The directory: bodies, positions with duties, people, assignments, duty delegations; and names for auditors. */
export class Migration20230140000000 extends Migration {
  override up(): void {
    const secured = written.flatMap((table) => [
      ...scopedByUnit('organization', table),
      ...writtenBy('organization', table, ['directory.manage']),
    ])
    for (const sql of [...tables, ...rules, ...secured, ...auditedNames]) this.addSql(sql)
  }
}
