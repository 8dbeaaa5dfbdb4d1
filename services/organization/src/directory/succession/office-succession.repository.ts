import { Statements } from '@province/subgraph/read'
import type { DueOffice, EndedUnit, OfficeChange, OpenedUnit } from '../../register/index.ts'

// What templates of the day give to units that are opened, by their tier and kind.
const TEMPLATES = `jsonb_to_recordset($1::jsonb) as u(id uuid, level text, kind text, name text)
  join organization.body_template t on t.level = u.level and (t.unit_kinds is null or u.kind = any(t.unit_kinds))
    and coalesce(t.valid_from, '-infinity') <= $2::date and coalesce(t.valid_to, 'infinity') > $2::date`

// What stands in the directories of units that end, and what another directory lets sit on one of them then or later:
// whose body it is (of the unit that ends with its directory, else of the one that ends under it), whether all of it
// ends with them, and whether it is handed over to whoever follows.
const ENDING = `select b.id, b.unit_id, b.kind, organization.held_on(b.former_names, b.name, $2::date) as name,
    case when b.unit_id = any($1::uuid[]) then b.unit_id else s.ended end as of,
    not (b.unit_id = any($1::uuid[]) and s.inside) or b.kind = any($3::text[]) as handed_over
  from organization.body b cross join lateral (
    select (array_agg(c.value::uuid order by c.valid_from) filter (where c.value::uuid = any($1::uuid[])))[1] as ended,
      bool_and(coalesce(c.value::uuid = any($1::uuid[]), false)) as inside
    from organization.courses(b.former_seats, b.sits_on::text, b.valid_from, b.valid_to) c where c.valid_to > $2::date) s
  where (b.unit_id = any($1::uuid[]) or s.ended is not null) and coalesce(b.valid_to, 'infinity') > $2::date`

// The offices that end: those of the units that end, each with its body of the day, also where that is handed over.
const OFFICES = `select p.id, p.unit_id, p.duties,
    organization.held_on(p.former_bodies, p.body_id::text, $2::date)::uuid as body_id
  from organization."position" p
  where p.unit_id = any($1::uuid[]) and coalesce(p.valid_to, 'infinity') > $2::date`

// A delegation is of a unit and ends once: it is told at the body with an office that the duty goes with, else at the
// People's Committee, else at the first; never at one that is handed over.
const DELEGATED = `select distinct on (d.id) d.id, e.id as body_id
  from organization.duty_delegation d join ending e on e.unit_id = d.unit_id and not e.handed_over
  where d.unit_id = any($1::uuid[]) and coalesce(d.valid_to, 'infinity') > $2::date
  order by d.id, exists (select from office o where o.body_id = e.id and d.duty = any(o.duties)) desc,
    e.kind = 'PEOPLES_COMMITTEE' desc, e.kind, e.name, e.id`

/** What becomes of bodies, positions and their holders when units end and begin. */
export class OfficeSuccessionRepository extends Statements {
  /** Bodies of units that end or that sit on them, each with its positions, holders and delegations that end with it. */
  ending(units: readonly string[], outlives: readonly string[], on: string): Promise<OfficeChange[]> {
    const text = `with ending as materialized (${ENDING}), office as materialized (${OFFICES}), delegated as (${DELEGATED}),
      posts as (select o.body_id, count(distinct o.id)::int as positions, count(a.id)::int as holders
        from office o left join organization.assignment a on a.position_id = o.id
          and coalesce(a.valid_to, 'infinity') > $2::date
        group by o.body_id),
      duties as (select d.body_id, count(*)::int as delegations from delegated d group by d.body_id)
      select b.id, b.of as "unitId", b.kind, b.name, b.handed_over as "handedOver",
        coalesce(p.positions, 0) as positions, coalesce(p.holders, 0) as holders, coalesce(d.delegations, 0) as delegations
      from ending b left join posts p on p.body_id = b.id left join duties d on d.body_id = b.id
      order by b.of, b.kind, b.name`
    return this.rows({ name: 'office_ending', text, values: [units, on, outlives] })
  }

  /** Bodies that units to be opened begin with. */
  due(units: readonly OpenedUnit[], on: string): Promise<DueOffice[]> {
    const text = `select u.id as "unitId", t.kind, t.name, t.basis, t.evidence,
        (select array_agg(p ->> 'title') from jsonb_array_elements(t.positions) p) as titles
      from ${TEMPLATES} order by u.id, t.kind, t.name`
    return this.rows({ name: 'office_due', text, values: [JSON.stringify(units), on] })
  }

  /**
   * Ends what sits on units that end: bodies but those that are handed over, positions, holders, delegations. What was to
   * begin later never comes about: it ends on the day it would have begun.
   */
  async end(
    units: readonly EndedUnit[],
    kept: readonly string[],
    on: string,
    document: string,
    by: string,
  ): Promise<void> {
    const ids = units.map(({ id }) => id)
    const { em } = this.request
    await em.execute(
      `with ended as (update organization.body set valid_to = greatest(valid_from, ?::date), version = version + 1
         where unit_id = any(?::uuid[]) and id <> all(?::uuid[]) and coalesce(valid_to, 'infinity') > ?
         returning id, unit_id, organization.held_on(former_names, name, ?::date) as name)
       insert into organization.directory_change (id, unit_id, body_id, step, effective_on, document, name, recorded_by)
       select uuidv7(), unit_id, id, 'ENDED', ?, ?, name, ? from ended`,
      [on, `{${ids}}`, `{${kept}}`, on, on, on, document, by],
    )
    // An office of a body that ends ends with it; that of one that goes on is told for itself.
    await em.execute(
      `with ended as (update organization."position" set valid_to = greatest(valid_from, ?::date), version = version + 1
         where unit_id = any(?::uuid[]) and coalesce(valid_to, 'infinity') > ?
         returning id, unit_id, valid_from, organization.held_on(former_titles, title, ?::date) as title,
           organization.held_on(former_bodies, body_id::text, ?::date)::uuid as body_id)
       insert into organization.directory_change
         (id, unit_id, body_id, position_id, step, effective_on, document, name, recorded_by)
       select uuidv7(), unit_id, body_id, id, 'ENDED', ?, ?, title, ? from ended
       where body_id = any(?::uuid[]) and valid_from < ?::date`,
      [on, `{${ids}}`, on, on, on, on, document, by, `{${kept}}`, on],
    )
    for (const table of ['assignment', 'duty_delegation'])
      await em.execute(
        `update organization.${table} set valid_to = greatest(valid_from, ?::date), version = version + 1
         where unit_id = any(?::uuid[]) and coalesce(valid_to, 'infinity') > ?`,
        [on, `{${ids}}`, on],
      )
  }

  /** Opens what templates give to units that begin. */
  async open(units: readonly OpenedUnit[], on: string, document: string, by: string): Promise<void> {
    await this.request.em.execute(
      `with due as (select uuidv7() as id, u.id as unit_id, t.kind, t.name, t.positions from ${TEMPLATES.replace('$1', '?').replaceAll('$2', '?')}),
       bodies as (insert into organization.body (id, unit_id, sits_on, kind, name, valid_from)
         select id, unit_id, unit_id, kind, name, ?::date from due returning id),
       noted as (insert into organization.directory_change
           (id, unit_id, body_id, step, effective_on, document, name, recorded_by)
         select uuidv7(), unit_id, id, 'OPENED', ?::date, ?, name, ? from due returning 1)
       insert into organization.position (id, body_id, unit_id, title, head, single_holder, duties, rank, valid_from)
       select uuidv7(), d.id, d.unit_id, p.value ->> 'title', (p.value ->> 'head')::boolean, true,
         array(select jsonb_array_elements_text(p.value -> 'duties')), p.ordinality - 1, ?::date
       from due d cross join lateral jsonb_array_elements(d.positions) with ordinality p`,
      [JSON.stringify(units), on, on, on, on, document, by, on],
    )
  }
}
