/** Levels of units that a figure may speak of as a set; none when it speaks of one unit. */
export type ScopeLevel = 'DISTRICT' | 'COMMUNE' | 'AGENCY'

/** `part`: the parts are meant to be the whole. `listed`: only some parts are named. */
export type BreakdownKind = 'part' | 'listed'

/** A figure as a document states it, with its place: never overwritten by what the records say. */
export interface StatedFigure {
  readonly key: string
  readonly section: string
  readonly label: string
  /** Exact decimal text, as stated. */
  readonly value: string
  readonly unitOfCount: string
  /** The total it is said to be out of. */
  readonly ofTotal: string | null
  /** The ratio to that total in percent, with the precision at which it is stated. */
  readonly statedRatioPercent: string | null
  readonly asOf: string
  readonly asOfBasis: string
  /** The unit it speaks of, or under which the set of `scopeLevel` lies. */
  readonly unitId: string
  readonly scopeLevel: ScopeLevel | null
  /** What is measured: two figures with one measure, scope and date state the same thing twice. */
  readonly measure: string
  readonly breakdownOf: string | null
  readonly breakdownKind: BreakdownKind | null
  readonly subsetOf: string | null
}

/** What is known of a measure beyond the figures that state it. */
export interface MeasureDefinition {
  readonly measure: string
  /** The measure whose change since the year before this one states. */
  readonly changeOf: string | null
  /** For ranks, a smaller number is the improvement. */
  readonly smallerIsBetter: boolean
  /** Kinds of units to which it applies; none means every unit of the level. */
  readonly appliesToKinds: readonly string[]
  /** A percentage of a whole, which is never more than all of it; a growth is none. */
  readonly isShare?: boolean
  /** Of ranks: among how many its index ranks, by the day of the rank, half-open. */
  readonly rankTotals?: readonly { readonly from: string; readonly to: string; readonly total: number }[]
}
