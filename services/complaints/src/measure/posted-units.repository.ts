import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { Statements, sql, statementOf } from '@province/subgraph/read'
import type { ComplianceScope, UnitLevel } from '../reception/index.ts'

/** How many units of a tier had posted. */
export interface PostedTierRow {
  level: UnitLevel
  posted: number
}

/** A unit that has posted, as a record behind a figure. */
export interface PostedUnitRow extends Counted {
  code: string
  name: string
}

const hadPosted = ({ from, to }: ComplianceScope['window'], until: string) => sql`exists (
  select from complaints.reception_schedule s
  where s.unit_id = u.id and s.period_from < ${to}::date and s.period_to > ${from}::date and s.posted_on <= ${until}::date)`

// Of the units under `within` on that day, those that had posted by then for a day of the window.
const posted = ({ within, window, levels }: ComplianceScope, { asOf }: Boundaries) => sql`
  select distinct u.id, u.code, u.name, u.level
  from hierarchy.closure c
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
  where c.ancestor_id = ${within} and c.ancestor_id = any((select app.units())::uuid[])
    and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date
    and u.level = any(${levels}::text[]) and ${hadPosted(window, asOf)}`

/** Which units had posted a schedule by a day. */
export class PostedUnitsRepository extends Statements {
  /** Units of each tier that had posted by that day, of all figures at once; a tier of which nothing is on record is left out. */
  tiers(scope: ComplianceScope, boundaries: Boundaries): Promise<PostedTierRow[]> {
    const asked = JSON.stringify([scope, boundaries])
    return this.request.remember('posted tiers', asked, () => this.#tiers(scope, boundaries))
  }

  #tiers(scope: ComplianceScope, boundaries: Boundaries): Promise<PostedTierRow[]> {
    const text = sql`select p.level, count(*)::int as posted from (${posted(scope, boundaries)}) p group by p.level`
    return this.rows(statementOf('reception_posted_tiers', text))
  }

  units(scope: ComplianceScope, boundaries: Boundaries): SourceSpec<PostedUnitRow> {
    const rows = sql`select p.id, p.id as "unitId", p.code, p.name from (${posted(scope, boundaries)}) p`
    return { name: 'reception_posted_units', rows, order: ['code', 'id'] }
  }
}
