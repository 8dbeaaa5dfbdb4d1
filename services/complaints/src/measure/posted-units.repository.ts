import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import type { ComplianceScope, UnitLevel } from '../reception/index.ts'

/** How many units of a tier had posted, by the shares of them in the boundaries that count. */
export interface PostedTierRow {
  level: UnitLevel
  posted: number
  estimate: boolean
}

/** A unit that has posted, as a record behind a figure, and how much of it lies in the boundaries that count. */
export interface PostedUnitRow extends Counted {
  code: string
  name: string
}

const hadPosted = ({ from, to }: ComplianceScope['window'], until: string) => sql`exists (
  select from complaints.reception_schedule s
  where s.unit_id = u.id and s.period_from < ${to}::date and s.period_to > ${from}::date and s.posted_on <= ${until}::date)`

// Of the units under `within` on that day, those that had posted by then for a day of the window.
const reported = ({ within, window, levels }: ComplianceScope, { asOf }: Boundaries) => sql`
  select distinct u.id, u.code, u.name, u.level, 1::numeric as share
  from hierarchy.closure c
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
  where c.ancestor_id = ${within} and c.ancestor_id = any((select app.units())::uuid[])
    and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date
    and u.level = any(${levels}::text[]) and ${hadPosted(window, asOf)}`

// The same in the boundaries of another day. All units are in sight or nothing is told: a part is never the whole.
const restated = ({ within, window, levels }: ComplianceScope, { asOf, drawnOn }: Boundaries) => sql`
  select u.id, u.code, u.name, u.level, r.share
  from hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date) r
  join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
  where ${within}::uuid = any((select app.units())::uuid[])
    and u.level = any(${levels}::text[]) and ${hadPosted(window, asOf)}
    and (select bool_and(o.origin_id = any((select app.units())::uuid[]))
      from hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date) o)`

const posted = (scope: ComplianceScope, boundaries: Boundaries): Sql =>
  boundaries.restated ? restated(scope, boundaries) : reported(scope, boundaries)

/** Which units had posted a schedule by a day. */
export class PostedUnitsRepository extends Statements {
  /** Units of each tier that had posted by that day, of all figures at once; a tier of which nothing is on record is left out. */
  tiers(scope: ComplianceScope, boundaries: Boundaries): Promise<PostedTierRow[]> {
    const asked = JSON.stringify([scope, boundaries])
    return this.request.remember('posted tiers', asked, () => this.#tiers(scope, boundaries))
  }

  #tiers(scope: ComplianceScope, boundaries: Boundaries): Promise<PostedTierRow[]> {
    const name = boundaries.restated ? 'reception_restated_tiers' : 'reception_posted_tiers'
    const text = sql`select p.level, sum(p.share) as posted, bool_or(p.share <> 1) as estimate
      from (${posted(scope, boundaries)}) p group by p.level`
    return this.rows(statementOf(name, text))
  }

  units(scope: ComplianceScope, boundaries: Boundaries): SourceSpec<PostedUnitRow> {
    const name = boundaries.restated ? 'reception_restated_units' : 'reception_posted_units'
    const rows = sql`select p.id, p.id as "unitId", p.code, p.name, p.share from (${posted(scope, boundaries)}) p`
    return { name, rows, order: ['code', 'id'] }
  }
}
