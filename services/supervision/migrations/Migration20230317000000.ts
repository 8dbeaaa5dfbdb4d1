import { Migration } from '@mikro-orm/migrations'

const KIND = (
  column: string,
) => `case ${column} when 'COUNCIL' then 'PEOPLES_COUNCIL' when 'STANDING' then 'COUNCIL_STANDING'
  when 'BOARDS' then 'COUNCIL_BOARD' when 'FRONT' then 'FATHERLAND_FRONT' else 'MASS_ORGANISATION' end`

const only = (
  unit: string,
  day: string,
  kind: string,
) => `(select case when count(*) = 1 then (min(b.id::text))::uuid end
  from hierarchy.body b where coalesce(b.sits_on, b.unit_id) = ${unit} and b.valid_from <= ${day} and b.valid_to > ${day} and b.kind = ${kind})`

// A committee is addressed by its name; a unit that is an agency is its body itself, whatever office of it is named.
const ADDRESSED = `case when exists (select from hierarchy.unit u where u.id = f.addressee_unit_id and u.level = 'AGENCY') then 'AGENCY'
  when f.addressee_name ~* '^(UBND|Ủy ban nhân dân)' then 'PEOPLES_COMMITTEE' end`

/**
 * Names the bodies of rows that knew them by words alone: the one of its kind that sat on the unit on the day, where it
 * is one; several boards of a council that are meant together stay words.
 */
export const named = [
  `update supervision.programme p set body_id = ${only('p.unit_id', 'p.runs_from', KIND('p.body'))} where p.body_id is null`,
  `update supervision.occasion o set body_id = ${only('o.unit_id', 'o.planned_on', KIND('o.body'))} where o.body_id is null`,
  `update supervision.theme t set owner_body_id = ${only('t.unit_id', 't.runs_from', KIND('t.owner'))} where t.owner_body_id is null`,
  `update supervision.follow_up f set issuer_body_id = ${only('f.unit_id', 'f.issued_on', KIND('f.issuer_body'))},
     addressee_body_id = ${only('f.addressee_unit_id', 'f.issued_on', ADDRESSED)}
   where f.issuer_body_id is null and f.addressee_body_id is null`,
]

const columns = [
  'alter table supervision.programme add column body_id uuid',
  'alter table supervision.occasion add column body_id uuid',
  'alter table supervision.theme add column owner_body_id uuid',
  'alter table supervision.follow_up add column issuer_body_id uuid, add column addressee_body_id uuid',
  'create index follow_up_of_issuer on supervision.follow_up (issuer_body_id) where issuer_body_id is not null',
  'alter table supervision.subject drop constraint subject_kind_check',
  `alter table supervision.subject add constraint subject_kind_check
     check (kind in ('UNIT', 'BODY', 'UNITS_NOT_NAMED', 'EXTERNAL_ORGANISATIONS', 'DOCUMENT_SET'))`,
  `alter table supervision.subject add column subject_body_id uuid check ((subject_body_id is not null) = (kind = 'BODY'))`,
]

const CHANGED = ['programme', 'occasion', 'theme', 'follow_up']

/** Who supervises, who issues, who is addressed and what is supervised are bodies of the organization. */
export class Migration20230317000000 extends Migration {
  override up(): void {
    const opened = CHANGED.map(
      (table) =>
        `create policy named on supervision.${table} for all to supervision_owner using (true) with check (true)`,
    )
    const closed = CHANGED.map((table) => `drop policy named on supervision.${table}`)
    for (const sql of [...columns, ...opened, ...named, ...closed]) this.addSql(sql)
  }
}
