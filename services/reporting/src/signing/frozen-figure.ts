import type { StatedFigure } from '../figure/stated-figure.ts'
import type { HeldLine } from '../held/held-line.ts'

/** The records behind what was held, by their ids in their own service. */
export interface RecordList {
  readonly ids: readonly string[]
  /** True only where what they add is the value that was held. */
  readonly complete: boolean
  /** How much of the value stood behind records kept from who signed; nothing where the list was cut. */
  readonly withheld?: number | null
}

/** A statement with what tells it from earlier and later ones. */
export interface FrozenStatement extends StatedFigure {
  readonly id: string
  readonly provenance: string
  readonly version: number
}

/** A figure as it was signed: the statement, what was held beside it, and the records behind that. */
export interface FrozenContent {
  readonly figure: FrozenStatement
  readonly held: HeldLine | null
  readonly records: RecordList
}

/** Whether the list is whole; of what was frozen before values were added up, only where each record counts as one. */
export const recordsWhole = ({ held, records }: FrozenContent): boolean =>
  records.withheld === undefined
    ? records.complete && records.ids.length === (held?.value ?? 0)
    : records.complete

/** A frozen figure: only ever added, with the signature. */
export class FrozenFigure {
  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly position: number,
    readonly key: string,
    readonly content: FrozenContent,
    readonly previousHash: string,
    readonly hash: string,
  ) {}
}
