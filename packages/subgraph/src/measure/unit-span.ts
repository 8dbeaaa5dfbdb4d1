import { sql, statementOf } from '../read/parameters.ts'
import type { RequestContext } from '../request/context.ts'
import type { Boundaries } from './boundaries.ts'
import type { Days, MeasureQuestion } from './measure.ts'

interface UnitSpan {
  begun: boolean
  stands: boolean
  known: boolean
  sole: string | null
}

/**
 * Whether the unit has begun by the day of the figure, whether it stands in the boundaries that are asked for, and whether
 * it or what it came from is known of on the day: of what comes from outside nothing is, before it comes. `sole` is the one
 * unit of its tier that all of it here was then.
 */
async function spanOf(
  unit: string,
  { asOf, drawnOn }: Boundaries,
  request: RequestContext,
): Promise<UnitSpan> {
  const text = sql`select coalesce(bool_or(u.valid_from <= ${asOf}::date), true) as begun,
      coalesce(bool_or(u.valid_from <= ${drawnOn}::date and u.valid_to > ${drawnOn}::date), false) as stands,
      exists (select from hierarchy.lineage l join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= ${asOf}::date
        where l.unit_id = ${unit} and l.valid_from <= ${drawnOn}::date and l.valid_to > ${drawnOn}::date) as known,
      (select case when count(*) = 1 and min(l.share) = 1 then min(l.origin_id::text) end from hierarchy.lineage l
        join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= ${asOf}::date and o.valid_to > ${asOf}::date
          and o.level = (select max(t.level) from hierarchy.unit t where t.id = ${unit})
        where l.unit_id = ${unit} and l.valid_from <= ${drawnOn}::date and l.valid_to > ${drawnOn}::date
          and l.known_from <= ${asOf}::date and l.known_to > ${asOf}::date) as sole
    from hierarchy.unit u where u.id = ${unit}`
  const [row] = await request.reader.rows<UnitSpan>(statementOf('measured_unit', text))
  return row ?? { begun: true, stands: false, known: false, sole: null }
}

const DAY_MS = 86_400_000

/** The last day that a figure speaks of: of its window, unless it is asked for earlier. */
function lastDayOf(window: Days, asOf: string): string {
  if (window.to > asOf) return asOf
  return new Date(Date.parse(window.to) - DAY_MS).toISOString().slice(0, 10)
}

/**
 * The unit whose figure it is; null where there is none: of a unit that had not begun by the last day of the window, and,
 * restated, of one that does not stand in the boundaries asked for, or of which nothing is known in the window. It has no
 * figure then, never 0. What is kept as it was reported is, asked restated of a unit that had not begun, that of the one
 * unit that all of it was: of a province that has become part of another, say, never of several that merged.
 */
export async function measuredUnit(
  { unit, window, boundaries }: Omit<MeasureQuestion, 'key'>,
  asReported: boolean,
  request: RequestContext,
): Promise<string | null> {
  const days = { ...boundaries, asOf: lastDayOf(window, boundaries.asOf) }
  const { begun, stands, known, sole } = await request.remember(
    'measured unit',
    [unit, days.asOf, days.drawnOn].join(' '),
    () => spanOf(unit, days, request),
  )
  if (boundaries.restated && !asReported) return stands && known ? unit : null
  if (begun) return unit
  return boundaries.restated && stands ? sole : null
}
