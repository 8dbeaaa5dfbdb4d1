import type { MeasureDefinition, StatedFigure } from '../figure/stated-figure.ts'
import type { HeldLine } from '../held/held-line.ts'
import type { MeasureQuestion } from '../held/measure-question.ts'

/** A disagreement among citations, as directives tells it. */
export interface CitedDisagreement {
  readonly id: string
  readonly kind: string
  readonly message: string
  readonly symbols: readonly string[]
}

/** A sentence of the report as the rules see it: the figures that its slots need and nobody stated. */
export interface WantingClaim {
  readonly id: string
  readonly section: string
  /** Its words about the first slot that is empty. */
  readonly sentence: string
  readonly missing: readonly MissingFigure[]
}

/** A figure that a slot needs: under the label that it has or had; none where nobody ever stated it. */
export interface MissingFigure {
  readonly key: string
  readonly label: string | null
}

/** What we hold for one measure and year; `undefined` when its service did not answer. */
export type History = (measure: string, unitId: string, year: number) => number | null | undefined

/** What was held when the report was last compared with the records. */
export interface ComparedWorld {
  readonly lines: ReadonlyMap<string, HeldLine>
  /** What a figure, as it is stated now, asks of its domain. */
  readonly questionOf: (figure: StatedFigure) => MeasureQuestion
}

/** Everything that rules may look at. Nothing in it is fetched while they run. */
export interface StatedWorld {
  /** The day of the report. */
  readonly asOf: string
  readonly figures: readonly StatedFigure[]
  readonly byKey: ReadonlyMap<string, StatedFigure>
  /** The labels of figures that were taken back, by key. */
  readonly withdrawn: ReadonlyMap<string, string>
  readonly definitions: ReadonlyMap<string, MeasureDefinition>
  readonly claims: readonly WantingClaim[]
  readonly history: History
  /** How many units the figure's set has on its day; nothing when the hierarchy does not know. */
  readonly population: (figure: StatedFigure) => number | null
  /** `undefined` when directives did not answer. */
  readonly disagreements: readonly CitedDisagreement[] | undefined
  /** Nothing until the report is compared with the records for the first time. */
  readonly held: ComparedWorld | null
}

/** Figures by key, for the rules that follow references. */
export const byKey = (figures: readonly StatedFigure[]): Map<string, StatedFigure> =>
  new Map(figures.map((figure) => [figure.key, figure]))
