import { domainOf, type HeldAnswer, type MeasureQuestion } from './measure-question.ts'

/** The domain that keeps what people enter. */
export const SELF = 'reporting'

const ENTERED = 'reporting.entry.'

/** What reporting itself holds for a question: what was entered and approved. */
export interface OwnAnswer {
  /** Whether any template asks for it; where none does, nobody keeps it. */
  readonly known: boolean
  /** Nothing where nobody has entered it, or where values of several units are no value together. */
  readonly held: HeldAnswer | null
  /** The submissions that it was entered in. */
  readonly ids: readonly string[]
}

/** Answers every question of one tick in one statement. */
export interface OwnAnswers {
  answers(questions: readonly MeasureQuestion[]): Promise<ReadonlyMap<MeasureQuestion, OwnAnswer>>
}

/** The field of a template that a measure is entered in: `socio.grdp_growth`, `reporting.entry.socio.grdp_growth`. */
export const fieldAsked = (measure: string): string =>
  measure.startsWith(ENTERED) ? measure.slice(ENTERED.length) : measure

/** Who is asked: the domain that bears the name where there is one here, and else what was entered. */
export const keeperOf = (measure: string, has: (domain: string) => boolean): string => {
  const domain = domainOf(measure)
  return has(domain) ? domain : SELF
}
