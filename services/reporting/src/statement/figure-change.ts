import type { FigureStatement, Provenance } from '../figure/recorded-figure.ts'

/** What happened to what is stated. */
export type ChangeKind = 'STATED' | 'RESTATED' | 'WITHDRAWN' | 'STATED_AGAIN'

/** Who changed what is stated, from what to what, and why: only ever added to. */
export class FigureChange {
  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly figureId: string,
    readonly key: string,
    readonly kind: ChangeKind,
    /** The version of the figure that this made. */
    readonly figureVersion: number,
    readonly before: FigureStatement | null,
    readonly after: FigureStatement | null,
    readonly reason: string,
    /** The document or person that the new statement rests on; nothing where none was named. */
    readonly source: string | null,
    readonly provenance: Provenance,
    readonly changedBy: string,
    /** What they were called then. */
    readonly changedByName: string,
    readonly changedAt: Date,
  ) {}
}

const COLUMNS: readonly (keyof FigureStatement)[] = [
  'value',
  'ofTotal',
  'statedRatioPercent',
  'asOf',
  'asOfBasis',
  'scope',
  'section',
  'label',
  'unitOfCount',
  'measure',
  'breakdownOf',
  'breakdownKind',
  'subsetOf',
]

/** One column that says something else than before. */
export interface ChangedValue {
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two statements, column by column; everything where there was none before. */
export const changedValues = (
  before: FigureStatement | null,
  after: FigureStatement | null,
): ChangedValue[] =>
  COLUMNS.flatMap((column) => {
    const [was, is] = [before?.[column] ?? null, after?.[column] ?? null]
    return was === is ? [] : [{ column, before: was, after: is }]
  })
