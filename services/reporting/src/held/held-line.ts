import type { MeasureQuestion } from './measure-question.ts'

/** What became of one question: a value, none on record, nobody who keeps such records, or nobody who answered. */
export type HeldOutcome = 'HELD' | 'NOTHING' | 'NOT_KEPT' | 'AWAY'

/** What was held for one stated figure when it was asked, with the question that was asked. */
export interface HeldLine {
  readonly key: string
  readonly domain: string
  readonly outcome: HeldOutcome
  readonly measure: string
  readonly unitId: string
  /** Half-open. */
  readonly from: string
  readonly to: string
  readonly asOf: string
  readonly value: number | null
  /** What one of it is, as its service says; lines that were kept before it was asked have none. */
  readonly unitOfCount?: string | null
  /** The day that the records speak of. */
  readonly heldAsOf: string | null
  readonly boundaryMode: 'AS_REPORTED' | 'RESTATED'
  readonly estimate: boolean
}

/** Whether a line still answers what a figure asks: a figure restated for another day or unit asks something else. */
export const answers = (line: HeldLine, question: MeasureQuestion): boolean =>
  line.measure === question.measure &&
  line.unitId === question.unitId &&
  line.from === question.from &&
  line.to === question.to &&
  line.asOf === question.asOf
