import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import type { CountScope } from '../counting/count-scope.sql.ts'
import { INVENTED, RECORDS } from './form-records.sql.ts'
import { rowsIn } from './form-scope.sql.ts'
import { type Count, type FormFact, type FormSource, isGuarded, TRAITS } from './statutory-form.ts'

/** A record behind a column. */
export interface FormRecordRow extends Counted {
  label: string
  day: string
  unitName: string
  invented: boolean
}

/** A row of a form: the unit below, or the unit itself. */
export interface FormRowUnit {
  id: string
  name: string
}

const traitsOf = (source: FormSource): Sql =>
  plain(`jsonb_build_object(${TRAITS[source].map((trait) => `'${trait}', r.${trait}`).join(', ')})`)

const nameOf = (what: string, source: FormSource, { restated }: Boundaries) =>
  `form_${what}_${source.toLowerCase()}${restated ? '_restated' : ''}`

/** Whether who asks may know of every denunciation and every unclassified petition of the units of `scope`. */
const KNOWN =
  plain(`(select coalesce(bool_and(c.unit_id = any((select app.units_of('denunciation.read'))::uuid[])), false)
  from scope c)`)

const isAmong = (source: FormSource, { where }: Count): Sql =>
  TRAITS[source].reduce<Sql>((conditions, trait) => {
    const words = where[trait] ?? null
    return sql`${conditions} and (${words}::text[] is null or ${plain(`r.${trait}`)} = any(${words}::text[]))`
  }, sql`true`)

/** Counts what the columns of statutory forms ask for, from the records themselves. */
export class StatutoryFormRepository extends Statements {
  /** All records of a source over the window, told apart by their traits: one statement, whatever the form. */
  facts(source: FormSource, scope: CountScope, boundaries: Boundaries): Promise<FormFact[]> {
    const asked = JSON.stringify([source, scope, boundaries])
    return this.request.remember('form facts', asked, () => {
      const text = sql`with ${rowsIn(scope, boundaries)}, r as (${RECORDS[source](scope.window)})
        select r.row_id as "rowId", ${traitsOf(source)} as traits, sum(r.share) as records,
          sum(r.share * r.people) as people, coalesce(sum(r.share) filter (where r.leading), 0) as matters,
          sum(r.share * r.petitions) as petitions, bool_or(r.share <> 1) as estimate
        from r group by 1, 2`
      return this.rows(statementOf(nameOf('facts', source, boundaries), text))
    })
  }

  /** The records behind a column of the whole unit; the value of each is what it adds. */
  records(count: Count, scope: CountScope, boundaries: Boundaries): SourceSpec<FormRecordRow> {
    const { of: source, add } = count
    // Restated, the unit's own row is the whole, of which the others are parts.
    const whole = boundaries.restated ? sql`r.row_id = ${scope.within}::uuid` : sql`true`
    const rows = sql`with ${rowsIn(scope, boundaries)}, r as (${RECORDS[source](scope.window)})
      select r.id, r.unit_id as "unitId", r.noun as kind, r.day, r.label, r.share, ${INVENTED} as invented, u.name as "unitName",
        r.share * case ${add}::text when 'people' then r.people when 'petitions' then r.petitions else 1 end as value
      from r join hierarchy.unit u on u.id = r.unit_id and u.valid_from <= r.day and u.valid_to > r.day
      where ${whole} and (not ${isGuarded(count)}::boolean or ${KNOWN}) and (${add}::text <> 'matters' or r.leading) and ${isAmong(source, count)}`
    return { name: nameOf('records', source, boundaries), rows, order: ['day', 'id'] }
  }

  /** Whether who asks may know of every denunciation and every unclassified petition of the units that are counted. */
  async mayKnowAll(scope: CountScope, boundaries: Boundaries): Promise<boolean> {
    const name = `form_known${boundaries.restated ? '_restated' : ''}`
    const text = sql`with ${rowsIn(scope, boundaries)}
      select ${KNOWN} as known`
    const row = await this.row<{ known: boolean }>(statementOf(name, text))
    return row?.known ?? false
  }

  /** The units of the rows, each as it was last called in the window: those below it, agencies last. */
  rowUnits(scope: CountScope, boundaries: Boundaries): Promise<FormRowUnit[]> {
    const name = `form_rows${boundaries.restated ? '_restated' : ''}`
    const { from, to } = scope.window
    const { drawnOn, restated } = boundaries
    const named = restated
      ? sql`u.valid_from <= ${drawnOn}::date and u.valid_to > ${drawnOn}::date`
      : sql`u.valid_from < ${to}::date`
    const text = sql`with ${rowsIn(scope, boundaries)}
      select u.id, u.name from (
        select distinct on (u.id) u.id, u.name, u.level, u.level_rank, u.code from hierarchy.unit u
        where u.id in (select c.row_id from scope c where c.until > ${from}::date) and ${named}
        order by u.id, u.valid_from desc) u
      order by u.level = 'AGENCY', u.level_rank, u.code`
    return this.rows(statementOf(name, text))
  }
}
