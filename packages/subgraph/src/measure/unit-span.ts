import { sql, statementOf } from '../read/parameters.ts'
import type { RequestContext } from '../request/context.ts'
import type { Boundaries } from './boundaries.ts'
import type { Days, MeasureQuestion } from './measure.ts'

interface UnitSpan {
  begun: boolean
  stands: boolean
  known: boolean
}

/**
 * Whether the unit has begun by the day of the figure, whether it stands in the boundaries that are asked for, and whether
 * it or what it came from is known of on the day: of what comes from outside nothing is, before it comes.
 */
async function spanOf(
  unit: string,
  { asOf, drawnOn }: Boundaries,
  request: RequestContext,
): Promise<UnitSpan> {
  const text = sql`select coalesce(bool_or(u.valid_from <= ${asOf}::date), true) as begun,
      coalesce(bool_or(u.valid_from <= ${drawnOn}::date and u.valid_to > ${drawnOn}::date), false) as stands,
      exists (select from hierarchy.lineage l join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= ${asOf}::date
        where l.unit_id = ${unit} and l.valid_from <= ${drawnOn}::date and l.valid_to > ${drawnOn}::date) as known
    from hierarchy.unit u where u.id = ${unit}`
  const [row] = await request.reader.rows<UnitSpan>(statementOf('measured_unit', text))
  return row ?? { begun: true, stands: false, known: false }
}

const DAY_MS = 86_400_000

/** The last day that a figure speaks of: of its window, unless it is asked for earlier. */
function lastDayOf(window: Days, asOf: string): string {
  if (window.to > asOf) return asOf
  return new Date(Date.parse(window.to) - DAY_MS).toISOString().slice(0, 10)
}

/**
 * Whether there is a figure of the unit at all: none of a unit that had not begun by the last day of the window, and none
 * restated of one that does not stand in the boundaries asked for, or of which nothing is known in the window. It is null
 * then, never 0.
 */
export async function speaksOf(
  { unit, window, boundaries }: Omit<MeasureQuestion, 'key'>,
  asReported: boolean,
  request: RequestContext,
): Promise<boolean> {
  const days = { ...boundaries, asOf: lastDayOf(window, boundaries.asOf) }
  const { begun, stands, known } = await request.remember(
    'measured unit',
    [unit, days.asOf, days.drawnOn].join(' '),
    () => spanOf(unit, days, request),
  )
  return boundaries.restated && !asReported ? stands && known : begun
}
