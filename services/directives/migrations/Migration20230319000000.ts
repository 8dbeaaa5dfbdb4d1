import { Migration } from '@mikro-orm/migrations'

const only = (
  unit: string,
  day: string,
  kind: string,
) => `(select case when count(*) = 1 then (min(b.id::text))::uuid end
  from hierarchy.body b where coalesce(b.sits_on, b.unit_id) = ${unit} and b.valid_from <= ${day} and b.valid_to > ${day} and b.kind = ${kind})`

const level = (unit: string) =>
  `(select h.level from hierarchy.unit h where h.id = ${unit} order by h.valid_from desc limit 1)`

/** A committee is named by its words; a unit that is an agency is its body itself. */
const calledBy = (unit: string, words: string) => `case when ${level(unit)} = 'AGENCY' then 'AGENCY'
  when ${words} ~* '^(UBND|Ủy ban nhân dân)' then 'PEOPLES_COMMITTEE' end`

/** Which kind of body issued a document: where a group holds several bodies of a unit, its words have to say. */
const ISSUED_BY = `case d.issuer_group when 'AGENCY' then 'AGENCY' when 'DISTRICT_COMMITTEE' then 'PEOPLES_COMMITTEE'
  when 'DISTRICT_PARTY' then 'PARTY_COMMITTEE' else case when d.issuer_name ~* '^(UBND|Ủy ban nhân dân)' then 'PEOPLES_COMMITTEE'
    when d.issuer_name ~* '^(HĐND|Hội đồng nhân dân)' then 'PEOPLES_COUNCIL'
    when d.issuer_name ~* '^Thường trực (HĐND|Hội đồng nhân dân)' then 'COUNCIL_STANDING' end end`

/** Names the issuers of documents that were known by words alone. */
export const issuersNamed = `update directives.registered_document d
  set issuer_body_id = ${only('d.unit_id', 'd.issued_on', ISSUED_BY)} where d.issuer_body_id is null`

/** Names the bodies of tasks, agreements and models that were known by words alone, where one is meant. */
export const named = [
  `update directives.task t set giver_body_id = ${only('t.unit_id', 't.assigned_on', calledBy('t.unit_id', 't.giver_name'))},
     lead_body_id = ${only('t.lead_unit_id', 't.assigned_on', calledBy('t.lead_unit_id', 't.lead_name'))}
   where t.giver_body_id is null and t.lead_body_id is null`,
  `update directives.agreement a set own_body_id = ${only('a.unit_id', 'a.signed_on', calledBy('a.unit_id', 'a.own_name'))}
   where a.own_body_id is null`,
  `update directives.emulation_model m set run_by_body_id = ${only('m.unit_id', 'm.started_on', calledBy('m.unit_id', 'm.run_by'))}
   where m.run_by_body_id is null`,
]

const columns = [
  'alter table directives.registered_document add column issuer_body_id uuid',
  'create index registered_of_body on directives.registered_document (issuer_body_id, issued_on, id) where issuer_body_id is not null',
  'alter table directives.task add column giver_body_id uuid, add column lead_body_id uuid',
  'alter table directives.task_cooperator add column body_id uuid',
  'alter table directives.agreement add column own_body_id uuid, add column partner_body_id uuid',
  'alter table directives.emulation_model add column run_by_body_id uuid',
  // Two bodies of one unit may give each other tasks; neither does to itself.
  'alter table directives.task drop constraint task_check',
  `alter table directives.task add constraint task_to_another check (
     case when giver_body_id is null or lead_body_id is null then lead_unit_id <> unit_id else lead_body_id <> giver_body_id end)`,
]

const CHANGED = ['registered_document', 'task', 'agreement', 'emulation_model']

/** Who issues, gives, leads, works beside, signs and runs is a body of the organization. */
export class Migration20230319000000 extends Migration {
  override up(): void {
    const opened = CHANGED.map(
      (table) =>
        `create policy named on directives.${table} for all to directives_owner using (true) with check (true)`,
    )
    const closed = CHANGED.map((table) => `drop policy named on directives.${table}`)
    for (const sql of [...columns, ...opened, issuersNamed, ...named, ...closed]) this.addSql(sql)
  }
}
