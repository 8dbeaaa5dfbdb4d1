import { compare, decimal } from './decimal.ts'
import type { BreakdownKind, ScopeLevel } from './stated-figure.ts'

/** Where a statement came from. */
export type Provenance = 'DOCUMENT' | 'FILE' | 'EDITOR'

/** What a document states in one place, ready to be stored. */
export interface FigureStatement {
  section: string
  label: string
  value: string
  unitOfCount: string
  ofTotal: string | null
  statedRatioPercent: string | null
  asOf: string
  asOfBasis: string
  scope: string
  subjectUnitId: string
  scopeLevel: ScopeLevel | null
  measure: string
  breakdownOf: string | null
  breakdownKind: BreakdownKind | null
  subsetOf: string | null
}

const NUMBERS: readonly string[] = ['value', 'ofTotal', 'statedRatioPercent']

// 81 and 81.0 are one value, but not one stated precision: only a ratio may tell them apart.
const same = (column: string, a: string | null, b: string | null): boolean => {
  if (a === null || b === null || a === b) return a === b
  return column !== 'statedRatioPercent' && NUMBERS.includes(column) && compare(decimal(a), decimal(b)) === 0
}

export interface RecordedFigure extends FigureStatement {}

/** A stated figure as it is stored: one per key and report. */
export class RecordedFigure {
  version = 1

  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly key: string,
    public provenance: Provenance,
  ) {}

  static state(
    id: string,
    of: { reportId: string; unitId: string; key: string },
    statement: FigureStatement,
    provenance: Provenance,
  ): RecordedFigure {
    return Object.assign(new RecordedFigure(id, of.reportId, of.unitId, of.key, provenance), statement)
  }

  /** States it otherwise; answers whether anything is different. What was stated before stays in the events. */
  restate(statement: FigureStatement, provenance: Provenance): boolean {
    const columns = Object.keys(statement) as (keyof FigureStatement)[]
    if (columns.every((column) => same(column, this[column], statement[column]))) return false
    Object.assign(this, statement, { provenance })
    this.version += 1
    return true
  }
}
