import type { Page } from '@province/subgraph/list'
import type { Boundaries } from '@province/subgraph/measure'
import type { Reader } from '@province/subgraph/read'
import type { ComplianceScope } from '../reception-compliance/reception-compliance.repository.ts'
import type { UnitLevel } from '../reception-duty/reception-rule.ts'

/** How many units of a tier exist, and how many of them have posted. */
export interface PostedTierRow {
  level: UnitLevel
  posted: number
}

/** A unit that has posted, as a record behind a figure. */
export interface PostedUnitRow {
  id: string
  code: string
  name: string
  total: number
}

/** Units of a tier that had posted, by the shares of them in the boundaries of another day. */
export interface RestatedTierRow extends PostedTierRow {
  estimate: boolean
}

/** A unit that had posted, and how much of it lies in the boundaries of another day. */
export interface RestatedUnitRow extends PostedUnitRow {
  share: number
}

const POSTED = (unit: string, until: string) => `exists (select from complaints.reception_schedule s
  where s.unit_id = ${unit} and s.period_from < $3::date and s.period_to > $2::date and s.posted_on <= ${until})`

// Of the units under $1 on day $5, those that had posted by then for a day of the window.
const posted = `hierarchy.closure c
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $5::date and u.valid_to > $5::date
  where c.ancestor_id = $1 and c.ancestor_id = any((select app.units())::uuid[])
    and c.valid_from <= $5::date and c.valid_to > $5::date
    and u.level = any($4::text[]) and ${POSTED('u.id', '$5::date')}`

// As `posted`, in the boundaries of day $6. All units are in sight or nothing is told: a part is never the whole.
const restated = `hierarchy.restated($1, $5::date, $6::date) r
  join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $5::date and u.valid_to > $5::date
  where $1::uuid = any((select app.units())::uuid[]) and u.level = any($4::text[]) and ${POSTED('u.id', '$5::date')}
    and (select bool_and(o.origin_id = any((select app.units())::uuid[])) from hierarchy.restated($1, $5::date, $6::date) o)`

/** Which units had posted a schedule by a day. */
export class PostedUnitsRepository {
  constructor(private readonly reader: Reader) {}

  /** Units of each tier that had posted by that day; a tier of which nothing is held is left out. */
  postedTiers({ within, window, levels }: ComplianceScope, asOf: string): Promise<PostedTierRow[]> {
    const text = `select u.level, count(distinct u.id) as posted from ${posted} group by u.level`
    const values = [within, window.from, window.to, levels, asOf]
    return this.reader.rows({ name: 'reception_posted_tiers', text, values })
  }

  postedUnits(
    { within, window, levels }: ComplianceScope,
    asOf: string,
    page: Page,
  ): Promise<PostedUnitRow[]> {
    const text = `with units as (select distinct u.id, u.code, u.name from ${posted})
      select v.*, (select count(*) from units) as total from units v
      where $6::text is null or (v.code, v.id) > ($6::text, $7::uuid) order by v.code, v.id limit $8`
    const key = page.after ?? [null, null]
    const values = [within, window.from, window.to, levels, asOf, ...key, page.limit + 1]
    return this.reader.rows({ name: 'reception_posted_units', text, values })
  }

  /** As `postedTiers`, counted in the boundaries of another day. */
  restatedTiers(
    { within, window, levels }: ComplianceScope,
    { asOf, drawnOn }: Boundaries,
  ): Promise<RestatedTierRow[]> {
    const text = `select u.level, sum(r.share) as posted, bool_or(r.share <> 1) as estimate from ${restated} group by u.level`
    const values = [within, window.from, window.to, levels, asOf, drawnOn]
    return this.reader.rows({ name: 'reception_restated_tiers', text, values })
  }

  restatedUnits(
    { within, window, levels }: ComplianceScope,
    { asOf, drawnOn }: Boundaries,
    page: Page,
  ): Promise<RestatedUnitRow[]> {
    const text = `with units as (select u.id, u.code, u.name, r.share from ${restated})
      select v.*, (select count(*) from units) as total from units v
      where $7::text is null or (v.code, v.id) > ($7::text, $8::uuid) order by v.code, v.id limit $9`
    const key = page.after ?? [null, null]
    const values = [within, window.from, window.to, levels, asOf, drawnOn, ...key, page.limit + 1]
    return this.reader.rows({ name: 'reception_restated_units', text, values })
  }
}
