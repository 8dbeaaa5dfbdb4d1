import { sql, statementOf } from '../read/parameters.ts'
import type { RequestContext } from '../request/context.ts'
import type { Boundaries } from './boundaries.ts'
import { keptAsReported, type MeasureQuestion, type MeasureSpec } from './measure.ts'

interface UnitSpan {
  begun: boolean
  /** The day it ended: it stood until the day before. */
  ends: string | null
  stands: boolean
  known: boolean
  /** Whether all that it and what stands below it are counted from is in sight: a part is never the whole. */
  whole: boolean
  sole: string | null
  soleEnds: string | null
}

const UNKNOWN: UnitSpan = {
  begun: true,
  ends: null,
  stands: false,
  known: false,
  whole: false,
  sole: null,
  soleEnds: null,
}

/**
 * Whether the unit has begun by the day of the figure, when it ended, whether it stands in the boundaries that are asked
 * for, and whether it or what it came from is known of on the day: of what comes from outside nothing is, before it comes;
 * restated, also whether all that it is counted from is in sight.
 * `sole` is the one unit of its tier that all of it here was then.
 */
async function spanOf(
  unit: string,
  { asOf, drawnOn, restated }: Boundaries,
  request: RequestContext,
): Promise<UnitSpan> {
  const text = sql`with sole as (
      select case when count(*) = 1 and min(l.share) = 1 then min(l.origin_id::text)::uuid end as id
      from hierarchy.lineage l
      join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= ${asOf}::date and o.valid_to > ${asOf}::date
        and o.level = (select max(t.level) from hierarchy.unit t where t.id = ${unit})
      where l.unit_id = ${unit} and l.valid_from <= ${drawnOn}::date and l.valid_to > ${drawnOn}::date
        and l.known_from <= ${asOf}::date and l.known_to > ${asOf}::date)
    select coalesce(bool_or(u.valid_from <= ${asOf}::date), true) as begun,
      case when max(u.valid_to) < 'infinity' then max(u.valid_to)::text end as ends,
      coalesce(bool_or(u.valid_from <= ${drawnOn}::date and u.valid_to > ${drawnOn}::date), false) as stands,
      exists (select from hierarchy.lineage l join hierarchy.unit o on o.id = l.origin_id and o.valid_from <= ${asOf}::date
        where l.unit_id = ${unit} and l.valid_from <= ${drawnOn}::date and l.valid_to > ${drawnOn}::date) as known,
      (not ${restated}::boolean or coalesce((select bool_and(r.origin_id = any((select app.units())::uuid[]))
        from hierarchy.restated(${unit}, ${asOf}::date, ${drawnOn}::date) r), true)) as whole,
      (select s.id::text from sole s) as sole,
      (select case when max(o.valid_to) < 'infinity' then max(o.valid_to)::text end
        from hierarchy.unit o where o.id = (select s.id from sole s)) as "soleEnds"
    from hierarchy.unit u where u.id = ${unit}`
  const [row] = await request.reader.rows<UnitSpan>(statementOf('measured_unit', text))
  return row ?? UNKNOWN
}

const DAY_MS = 86_400_000
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10)
const earlier = (one: string, other: string) => (one < other ? one : other)

/** Whose figure it is, and as of which day: the last day on which that unit stood, when it is asked for later. */
export interface Measured {
  unit: string
  asOf: string
}

/**
 * The unit whose figure it is; null where there is none: of a window that was over before the unit began, or began after
 * it had ended, and, restated, of a unit that does not stand in the boundaries asked for, of which nothing is known in
 * the window, or of which not all is in sight. It has no figure then, never 0. What is kept as it was reported is, asked restated of a unit that had not
 * begun, that of the one unit that all of it was: of a province that has become part of another, say, never of several
 * that merged.
 */
export async function measuredUnit(
  spec: MeasureSpec,
  { unit, window, boundaries }: Omit<MeasureQuestion, 'key'>,
  request: RequestContext,
): Promise<Measured | null> {
  const days = { ...boundaries, asOf: earlier(boundaries.asOf, dayBefore(window.to)) }
  const { begun, ends, stands, known, whole, sole, soleEnds } = await request.remember(
    'measured unit',
    [unit, days.asOf, days.drawnOn, days.restated].join(' '),
    () => spanOf(unit, days, request),
  )
  const { asOf } = boundaries
  const isTold = stands && known && (whole || spec.ofUnitAlone === true)
  if (boundaries.restated && !keptAsReported(spec)) return isTold ? { unit, asOf } : null
  // On its last day it still has what is handed over then; from the next on its successors have it.
  if (begun && spec.atItsEnd) return ends !== null && ends < asOf ? null : { unit, asOf }
  const [whose, until] = begun
    ? [unit, ends]
    : boundaries.restated && stands
      ? [sole, soleEnds]
      : [null, null]
  if (whose === null || (until !== null && until <= window.from)) return null
  return { unit: whose, asOf: until === null ? asOf : earlier(asOf, dayBefore(until)) }
}
