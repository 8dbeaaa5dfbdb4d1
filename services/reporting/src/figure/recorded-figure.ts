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
  /** It was entered by mistake and taken back; its key may be stated again. */
  withdrawn = false

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

  /** States it otherwise; answers whether anything is different. What was stated before is kept beside it. */
  restate(statement: FigureStatement, provenance: Provenance): boolean {
    const columns = Object.keys(statement) as (keyof FigureStatement)[]
    const unchanged = columns.every((column) => same(column, this[column], statement[column]))
    if (unchanged && !this.withdrawn) return false
    Object.assign(this, statement, { provenance, withdrawn: false })
    this.version += 1
    return true
  }

  /** Takes it back. */
  withdraw(): void {
    this.withdrawn = true
    this.version += 1
  }
}

/** What a figure states now, apart from whose it is. */
export const statementIn = (figure: RecordedFigure): FigureStatement => ({
  section: figure.section,
  label: figure.label,
  value: figure.value,
  unitOfCount: figure.unitOfCount,
  ofTotal: figure.ofTotal,
  statedRatioPercent: figure.statedRatioPercent,
  asOf: figure.asOf,
  asOfBasis: figure.asOfBasis,
  scope: figure.scope,
  subjectUnitId: figure.subjectUnitId,
  scopeLevel: figure.scopeLevel,
  measure: figure.measure,
  breakdownOf: figure.breakdownOf,
  breakdownKind: figure.breakdownKind,
  subsetOf: figure.subsetOf,
})
