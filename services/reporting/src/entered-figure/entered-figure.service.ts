import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { MeasureQuestion as Asked } from '../held/measure-question.ts'
import { fieldAsked, type OwnAnswer, type OwnAnswers } from '../held/own-answer.ts'
import type { EnteredFigureRepository } from './entered-figure.repository.ts'

const REPORTED = { boundaryMode: 'AS_REPORTED', restatedTo: null, estimate: false } as const

/** Tells what was entered and approved, as figures of the graph. */
export class EnteredFigureService implements OwnAnswers {
  readonly records: EnteredFigureRepository['records']

  constructor(private readonly stored: EnteredFigureRepository) {
    this.records = stored.records.bind(stored)
  }

  /** Nothing where nobody entered it: that is no zero. */
  async tally(question: MeasureQuestion): Promise<Tally> {
    const { value, asOf, additive } = await this.stored.tally(question)
    if (asOf === null) return { value: null }
    // Counts and amounts are added; a share or a change of several units is none of all of them.
    return { value: additive ? value : null, asOf }
  }

  /** What one of each measure is that a template asks for, by its key. */
  async unitsOfCount(measures: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.stored.unitsOfCount(measures.map(fieldAsked))
    const units = new Map(rows.map(({ field, unitOfCount }) => [field, unitOfCount]))
    return new Map(
      measures.flatMap((measure) => {
        const unit = units.get(fieldAsked(measure))
        return unit === undefined ? [] : [[measure, unit] as const]
      }),
    )
  }

  /** What was entered and approved for every question, read by one statement. */
  async answers(questions: readonly Asked[]): Promise<ReadonlyMap<Asked, OwnAnswer>> {
    if (questions.length === 0) return new Map()
    const rows = await this.stored.answers(
      questions.map(({ measure, unitId, from, to, asOf }) => ({
        field: fieldAsked(measure),
        unit: unitId,
        from,
        to,
        as_of: asOf,
      })),
    )
    return new Map(
      rows.flatMap(({ place, known, ids, value, unitOfCount, asOf, additive }): [Asked, OwnAnswer][] => {
        const question = questions[place]
        const held =
          value === null || asOf === null || !additive ? null : { value, unitOfCount, asOf, ...REPORTED }
        return question ? [[question, { known, ids, held }]] : []
      }),
    )
  }
}
