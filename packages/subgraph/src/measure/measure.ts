import type { SourceSpec } from '../list/source-list.ts'
import type { RequestContext } from '../request/context.ts'
import type { Boundaries } from './boundaries.ts'

/** A span of days, half-open. */
export interface Days {
  from: string
  to: string
}

/** Of which unit a figure is asked, over which days, in whose boundaries. */
export interface MeasureQuestion {
  key: string
  /** An id: of anything else no figure is asked. */
  unit: string
  window: Days
  boundaries: Boundaries
}

/** What a figure comes to. */
export interface Tally {
  value: number | null
  /** The day the value speaks of, where that is not the day asked for. */
  asOf?: string
  /** Whether part of a record was counted by its share. */
  estimate?: boolean
}

/** A record behind a figure, as its service reads it. */
export interface Counted {
  id: string
  /** What it adds to the figure; 1, or its share, unless said. */
  value?: number
  /** The part of it that is counted here; 1 unless said. */
  share?: number
  unitId?: string | null
  kind?: string | null
}

interface Declared<Context, Row> {
  /** The key of the figure, or every key of one shape. */
  key: string | RegExp
  /** What one of the value is: units, places, rank … */
  unitOfCount: string
  /** A rank, a rate, or something that no unit owns: it is as reported, whatever boundaries are asked for. */
  neverRestated?: boolean
  /**
   * A count of units: restated, it is counted anew over the units of the day restated to, since a unit is not a share of
   * another; whoever counts it counts on that day.
   */
  recounted?: boolean
  /** Counted of the unit itself, and of nothing that stands below it. */
  ofUnitAlone?: boolean
  /** Told of a unit on the day it ends too: what is still open there is handed over on that day. */
  atItsEnd?: boolean
  /** What a record is called on screen, in Vietnamese. */
  label(row: Row): string
  /** The figure; the sum of its records unless said, and null where there is none. */
  count?(question: MeasureQuestion, context: Context): Promise<Tally | number | null>
}

/** A figure whose records are at hand whole, in order. */
export interface WholeMeasure<Context, Row extends Counted> extends Declared<Context, Row> {
  records(question: MeasureQuestion, context: Context): Promise<readonly Row[]>
}

/** A figure whose records a statement computes, which is paged and counted for it. */
export interface SourcedMeasure<Context, Row extends Counted> extends Declared<Context, Row> {
  source(question: MeasureQuestion, context: Context): SourceSpec<Row>
  count(question: MeasureQuestion, context: Context): Promise<Tally | number | null>
}

/** One figure that a service holds, and the records behind it. */
export type MeasureSpec = WholeMeasure<RequestContext, Counted> | SourcedMeasure<RequestContext, Counted>

/** Declares a figure whose records are at hand whole. */
export const measure = <Context extends RequestContext, Row extends Counted>(
  spec: WholeMeasure<Context, Row>,
): MeasureSpec => spec as unknown as MeasureSpec

/** Declares a figure whose records a statement computes. */
export const sourcedMeasure = <Context extends RequestContext, Row extends Counted>(
  spec: SourcedMeasure<Context, Row>,
): MeasureSpec => spec as unknown as MeasureSpec

/** What a count of units is told in: a unit is no share of another, so it is counted anew or stays as it was reported. */
const UNITS = 'units'

/** Whether a figure is told as reported, whatever boundaries are asked for. */
export const keptAsReported = (spec: MeasureSpec): boolean =>
  spec.neverRestated === true || (spec.unitOfCount === UNITS && !spec.recounted)

/** The figure of a key; undefined when it is none of these. */
export const measureOf = (specs: readonly MeasureSpec[], key: string): MeasureSpec | undefined =>
  specs.find((spec) => (typeof spec.key === 'string' ? spec.key === key : spec.key.test(key)))
