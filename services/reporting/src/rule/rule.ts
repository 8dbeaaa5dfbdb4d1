import type { StatedFigure } from '../figure/stated-figure.ts'

export const SEVERITIES = ['CRITICAL', 'WARNING', 'NOTE'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What the engine knows how to judge. */
export type RuleKind =
  | 'PARTS_MAKE_WHOLE'
  | 'LISTED_WITHIN_WHOLE'
  | 'SUBSET_WITHIN_WHOLE'
  | 'TOTAL_RESTATES_WHOLE'
  | 'VALUE_WITHIN_TOTAL'
  | 'RATIO_MATCHES'
  | 'STATEMENTS_AGREE'
  | 'CHANGE_MATCHES_HISTORY'
  | 'DENOMINATOR_MATCHES_HIERARCHY'
  | 'CITATIONS_AGREE'
  | 'CLAIM_SLOTS_FILLED'
  | 'STATED_AGAINST_HELD'
  | 'SHARE_WITHIN_WHOLE'
  | 'AS_OF_WITHIN_REPORT'
  | 'PARTS_COMPARABLE'
  | 'RANK_TOTAL_KNOWN'

/** Columns of a figure that tell its structure. A key or a label is none of them: no rule names a figure. */
type StructuralColumn =
  | 'unitOfCount'
  | 'ofTotal'
  | 'statedRatioPercent'
  | 'scopeLevel'
  | 'breakdownOf'
  | 'breakdownKind'
  | 'subsetOf'

/** For each column: one of these values, or (true, false) anything or nothing. */
export type Selector = { readonly [Column in StructuralColumn]?: readonly string[] | boolean }

/** One consistency rule: a kind that the engine knows, the figures it looks at, and how grave a breach is. */
export interface ConsistencyRule {
  readonly code: string
  readonly kind: RuleKind
  readonly selector: Selector
  readonly severity: Severity
}

const fits = (value: string | null, wanted: readonly string[] | boolean): boolean =>
  typeof wanted === 'boolean' ? (value !== null) === wanted : value !== null && wanted.includes(value)

/** The figures that a rule looks at. */
export function selected(figures: readonly StatedFigure[], selector: Selector): StatedFigure[] {
  const columns = Object.entries(selector) as [StructuralColumn, readonly string[] | boolean][]
  return figures.filter((figure) => columns.every(([column, wanted]) => fits(figure[column], wanted)))
}
