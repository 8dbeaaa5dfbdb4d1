/** What is wrong with a number of a draft. */
export type DraftFault = 'FIGURE_DIFFERS' | 'SUM_DIFFERS'

/** A number of a draft that is not what it should be, with its place. */
export interface DraftFinding {
  readonly kind: DraftFault
  readonly line: number
  readonly clause: string
  readonly said: number
  readonly expected: number
  /** The figure that it was taken for; nothing of a sum. */
  readonly figureKey: string | null
  readonly label: string | null
}
