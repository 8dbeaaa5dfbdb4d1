import { type FigureRow, SCOPE_LEVELS } from '../figure/figure-row.ts'
import type { FigureStatement, RecordedFigure } from '../figure/recorded-figure.ts'
import type { BreakdownKind } from '../figure/stated-figure.ts'
import type { StatedInput } from './stated-input.ts'
import { neededWhenNew, neverEmpty } from './statement-refusals.ts'

type Columns = Omit<StatedInput, 'report' | 'expectedVersion' | 'reason' | 'source' | 'key' | 'value'>

/** What a statement cannot be without: to leave it out keeps what was said, to empty it is refused. */
const KEPT = ['section', 'label', 'unitOfCount', 'asOf', 'asOfBasis', 'scope'] as const

const columnsOf = ({
  report: _r,
  expectedVersion: _v,
  reason: _w,
  source: _s,
  ...columns
}: StatedInput): Columns => columns

/** Undefined leaves as it was; null empties. */
const said = (columns: Columns): Partial<FigureRow> =>
  Object.fromEntries(Object.entries(columns).filter(([, text]) => text !== undefined))

/** The row that an input means: what is not said stays as it was; a new figure needs more than a value. */
export function rowOf(input: StatedInput, before: RecordedFigure | undefined): FigureRow {
  const columns = columnsOf(input)
  const { section, label, unitOfCount, asOf } = columns
  if (before) {
    const emptied = KEPT.find((column) => columns[column] === null)
    if (emptied) throw neverEmpty(emptied)
    return { ...(before as FigureRow), ...said(columns), key: before.key, value: input.value }
  }
  if (section == null) throw neededWhenNew('section')
  if (label == null) throw neededWhenNew('label')
  if (unitOfCount == null) throw neededWhenNew('unitOfCount')
  if (asOf == null) throw neededWhenNew('asOf')
  const { asOfBasis, scope } = columns
  return {
    ...said(columns),
    asOfBasis: asOfBasis ?? 'stated',
    scope: scope ?? 'province',
    section,
    label,
    unitOfCount,
    asOf,
    key: input.key,
    value: input.value,
  }
}

/** The statement that a row makes of a unit. */
export const statementOf = (row: FigureRow, subjectUnitId: string): FigureStatement => ({
  section: row.section,
  label: row.label,
  value: row.value,
  unitOfCount: row.unitOfCount,
  ofTotal: row.ofTotal ?? null,
  statedRatioPercent: row.statedRatioPercent ?? null,
  asOf: row.asOf,
  asOfBasis: row.asOfBasis,
  scope: row.scope,
  subjectUnitId,
  scopeLevel: SCOPE_LEVELS[row.scope] ?? null,
  measure: row.measure ?? row.key,
  breakdownOf: row.breakdownOf ?? null,
  breakdownKind: (row.breakdownKind ?? null) as BreakdownKind | null,
  subsetOf: row.subsetOf ?? null,
})
