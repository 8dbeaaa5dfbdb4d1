import type { Parameters } from '../read/parameters.ts'
import type { Selection } from '../read/shape.ts'
import type { RequestContext } from '../request/context.ts'
import type { Within } from './condition.ts'

/** The scope of a list as SQL. */
export interface ScopeText {
  /** Every unit of the scope, as one array. */
  readonly units: string
  /** The column that holds a row's unit. */
  readonly unit: string
  /** What a row has to meet besides, where it counts in the boundaries of its own day. */
  readonly onItsDay: readonly string[]
}

/** What the text of a scope is written with. */
type Written = Pick<Selection, 'expressions'> & { parameters: Parameters }

/** Writes a scope: by the boundaries of today with what ended or was taken over, or by those of the days asked for. */
export function scopeText(
  { within: property, during }: Within<string>,
  asked: { within?: string | null },
  { today }: RequestContext,
  { expressions, parameters }: Written,
): ScopeText {
  const unit = expressions.get(property) ?? ''
  const top = `${parameters.take(asked.within)}::uuid`
  if (!during)
    return { units: `hierarchy.under(${top}, ${parameters.take(today)}::date)`, unit, onItsDay: [] }
  const { days, on } = during
  const [from, to] = [parameters.take(days.from), parameters.take(days.to)]
  const units = `array(select distinct c.descendant_id from hierarchy.closure c where c.ancestor_id = ${top}
    and c.valid_from < ${to}::date and c.valid_to > ${from}::date)`
  const day = on && expressions.get(on)
  const stood = `exists (select from hierarchy.closure c where c.ancestor_id = ${top} and c.descendant_id = ${unit}
    and c.valid_from <= ${day} and c.valid_to > ${day})`
  return { units, unit, onItsDay: day ? [stood] : [] }
}
