import type { CompletenessService } from '../completeness/completeness.service.ts'
import { COUNTED, type CountedAs } from '../completeness/completeness.ts'
import type { MeasureQuestion } from './measure-question.ts'
import type { OwnAnswer, OwnAnswers } from './own-answer.ts'

const SUBMISSIONS = 'reporting.submissions.'
const REPORTED = { boundaryMode: 'AS_REPORTED', restatedTo: null, estimate: false } as const

/** Under which name each count of submissions is a figure: `on_time`. */
const countedBy = new Map<string, CountedAs>(
  COUNTED.map((each) => [
    `${SUBMISSIONS}${each.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    each,
  ]),
)

/** What one of the submissions is that reporting counts; none of what it does not count. */
export const submissionsUnit = (measure: string): string | null =>
  countedBy.has(measure) ? 'submissions' : null

/** What reporting itself holds: what was entered, and how many submissions there are. */
export class OwnFigures implements OwnAnswers {
  constructor(
    private readonly entered: OwnAnswers,
    private readonly completeness: Pick<CompletenessService, 'count'>,
  ) {}

  async answers(questions: readonly MeasureQuestion[]): Promise<ReadonlyMap<MeasureQuestion, OwnAnswer>> {
    const counted = questions.filter(({ measure }) => countedBy.has(measure))
    const [entered, ...counts] = await Promise.all([
      this.entered.answers(questions.filter(({ measure }) => !countedBy.has(measure))),
      ...counted.map(async (question) => [question, await this.#counted(question)] as const),
    ])
    return new Map([...entered, ...counts])
  }

  async #counted({ measure, unitId: unit, from, to, asOf }: MeasureQuestion): Promise<OwnAnswer> {
    const boundaries = { asOf, drawnOn: asOf, restated: false }
    const question = { key: measure, unit, window: { from, to }, boundaries }
    const value = await this.completeness.count(countedBy.get(measure) ?? 'expected', question)
    return { known: true, ids: [], held: { value, unitOfCount: 'submissions', asOf, ...REPORTED } }
  }
}
