import { BoundaryMode, boundariesOf } from '@province/subgraph/measure'
import { type Load } from '@province/subgraph/read'
import type { FigureRecord } from '../figure/figure.repository.ts'
import type { ReportService } from '../report/report.service.ts'
import type { CitedDisagreement } from '../rule/stated-world.ts'
import type { HeldLine } from './held-line.ts'
import { subgraphUnavailable } from './held-refusals.ts'
import {
  domainOf,
  type HeldAnswer,
  type MeasureQuestion,
  questionOf,
  type Restated,
  yearly,
} from './measure-question.ts'
import type { CitingReport, Subgraphs } from './subgraphs.port.ts'

/** What of a figure says what is asked of its domain. */
type AskedFigure = Pick<FigureRecord, 'key' | 'measure' | 'unitId' | 'unitOfCount' | 'asOf'>

/** The days that a report speaks of, half-open. */
interface ReportedDays {
  readonly periodFrom: string
  readonly periodTo: string
}

/** A domain would refuse it too, which must not look like a domain that is away. */
function refuseBackwards(asOf: string, restated: Restated | null): void {
  if (restated) boundariesOf({ asOf, boundaryMode: BoundaryMode.RESTATED, restatedTo: restated.to }, asOf)
}

/** What the records of other domains say. */
export class HeldService {
  constructor(
    private readonly subgraphs: Subgraphs,
    private readonly reports: ReportService,
    private readonly load: Load,
  ) {}

  /** What we hold for a stated figure; nothing when no domain keeps it. Refuses with `SUBGRAPH_UNAVAILABLE`, `DATE_INVALID`. */
  async of(figure: FigureRecord, restated: Restated | null = null): Promise<HeldAnswer | null> {
    refuseBackwards(figure.asOf, restated)
    const domain = domainOf(figure.measure)
    if (!this.subgraphs.has(domain)) return null
    const report = await this.reports.owning(figure)
    try {
      return await this.#ask(domain, questionOf(figure, report, restated))
    } catch {
      throw subgraphUnavailable(domain)
    }
  }

  /** What is held for each figure of a report, each domain asked once; one that is away is said, never guessed. */
  lines(figures: readonly AskedFigure[], period: ReportedDays): Promise<HeldLine[]> {
    return Promise.all(figures.map((figure) => this.#line(figure, period)))
  }

  async #line(figure: AskedFigure, period: ReportedDays): Promise<HeldLine> {
    const question = questionOf(figure, period)
    const domain = domainOf(figure.measure)
    const { measure, unitId, from, to, asOf } = question
    const asked = {
      key: figure.key,
      domain,
      measure,
      unitId,
      from,
      to,
      asOf,
      boundaryMode: 'AS_REPORTED',
    } as const
    const nothing = { ...asked, value: null, heldAsOf: null, estimate: false }
    if (!this.subgraphs.has(domain)) return { ...nothing, outcome: 'NOT_KEPT' }
    try {
      const answer = await this.#ask(domain, question)
      if (!answer) return { ...nothing, outcome: 'NOTHING' }
      const { value, unitOfCount = null, asOf: heldAsOf, estimate } = answer
      return { ...asked, outcome: 'HELD', value, unitOfCount, heldAsOf, estimate }
    } catch {
      return { ...nothing, outcome: 'AWAY' }
    }
  }

  /** What we hold for one year: nothing when there is none, `undefined` when the domain does not answer. */
  async ofYear(measure: string, unitId: string, year: number): Promise<number | null | undefined> {
    const domain = domainOf(measure)
    if (!this.subgraphs.has(domain)) return null
    try {
      const answer = await this.#ask(domain, yearly(measure, unitId, year))
      // A service answers with the latest it knows: of another year it is no answer to this one.
      return answer?.asOf.startsWith(`${year}-`) ? answer.value : null
    } catch {
      return undefined
    }
  }

  /** Disagreements among what a report cites; `undefined` when directives does not answer. */
  async disagreements({ id, unitId }: CitingReport): Promise<CitedDisagreement[] | undefined> {
    try {
      const found = await this.load('disagreements', JSON.stringify({ id, unitId }), async (keys) => {
        const reports = keys.map((key) => JSON.parse(key) as CitingReport)
        const answers = await this.subgraphs.disagreements(reports)
        return new Map(keys.map((key, at) => [key, answers.get(reports[at]?.id ?? '') ?? []]))
      })
      return found
    } catch {
      return undefined
    }
  }

  /** All questions of one tick go to their domain in one request. */
  async #ask(domain: string, question: MeasureQuestion): Promise<HeldAnswer | null> {
    const answer = await this.load(`held by ${domain}`, JSON.stringify(question), async (keys) => {
      const questions = new Map(keys.map((key) => [key, JSON.parse(key) as MeasureQuestion]))
      const answers = await this.subgraphs.measures(domain, [...questions.values()])
      return new Map([...questions].map(([key, asked]) => [key, answers.get(asked) ?? null]))
    })
    return answer ?? null
  }
}
