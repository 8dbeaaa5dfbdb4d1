import { BoundaryMode, boundariesOf } from '@province/subgraph/measure'
import { type Load } from '@province/subgraph/read'
import type { FigureRecord } from '../figure/figure.repository.ts'
import type { ReportService } from '../report/report.service.ts'
import type { CitedDisagreement } from '../rule/stated-world.ts'
import type { HeldLine, HeldOutcome } from './held-line.ts'
import { subgraphUnavailable } from './held-refusals.ts'
import {
  domainOf,
  type HeldAnswer,
  type MeasureQuestion,
  questionOf,
  type Restated,
  yearly,
} from './measure-question.ts'
import { keeperOf, type OwnAnswer, type OwnAnswers, SELF } from './own-answer.ts'
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

/** What became of a question: who keeps it, and what is held. */
export interface Answered {
  readonly domain: string
  readonly outcome: HeldOutcome
  readonly held: HeldAnswer | null
}

const UNHELD = { value: null, heldAsOf: null, estimate: false } as const
const NOBODY: OwnAnswer = { known: false, held: null, ids: [] }

const heldLine = (line: HeldLine, { value, unitOfCount = null, asOf, estimate }: HeldAnswer): HeldLine => ({
  ...line,
  value,
  unitOfCount,
  heldAsOf: asOf,
  estimate,
})

/** What is held: by the records of other domains, and by what people entered. */
export class HeldService {
  constructor(
    private readonly subgraphs: Subgraphs,
    private readonly own: OwnAnswers,
    private readonly reports: ReportService,
    private readonly load: Load,
    /** Where who asks reads reports. */
    private readonly readsAt: readonly string[],
  ) {}

  /** What we hold for a stated figure; nothing when no domain keeps it. Refuses with `SUBGRAPH_UNAVAILABLE`, `DATE_INVALID`. */
  async of(figure: FigureRecord, restated: Restated | null = null): Promise<HeldAnswer | null> {
    refuseBackwards(figure.asOf, restated)
    const report = await this.reports.owning(figure)
    const question = questionOf(figure, report, restated)
    const domain = this.#keeper(figure.measure)
    if (domain === SELF) return (await this.#entered(question)).held
    try {
      return await this.#ask(domain, question)
    } catch {
      throw subgraphUnavailable(domain)
    }
  }

  /**
   * What is held for each figure of a report: each domain is asked once, what was entered is read by one statement; a
   * domain that is away is said, never guessed.
   */
  lines(figures: readonly AskedFigure[], period: ReportedDays): Promise<HeldLine[]> {
    return Promise.all(figures.map((figure) => this.#line(figure, period)))
  }

  async #line(figure: AskedFigure, period: ReportedDays): Promise<HeldLine> {
    const question = questionOf(figure, period)
    const { measure, unitId, from, to, asOf } = question
    const asked = { key: figure.key, measure, unitId, from, to, asOf, boundaryMode: 'AS_REPORTED' } as const
    const { domain: keeper, outcome, held } = await this.answer(question)
    // What no template asks for is kept by nobody, whatever domain it is named after.
    const domain = outcome === 'NOT_KEPT' ? domainOf(measure) : keeper
    const line: HeldLine = { ...asked, ...UNHELD, domain, outcome }
    return held ? heldLine(line, held) : line
  }

  /** What became of one question, whoever keeps it; a domain that is away is said, never guessed. */
  async answer(question: MeasureQuestion): Promise<Answered> {
    const keeper = this.#keeper(question.measure)
    if (keeper === SELF) {
      const { known, held } = await this.#entered(question)
      return { domain: SELF, outcome: known ? (held ? 'HELD' : 'NOTHING') : 'NOT_KEPT', held }
    }
    try {
      const held = await this.#ask(keeper, question)
      return { domain: keeper, outcome: held ? 'HELD' : 'NOTHING', held }
    } catch {
      return { domain: keeper, outcome: 'AWAY', held: null }
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

  #keeper(measure: string): string {
    return keeperOf(measure, (domain) => this.subgraphs.has(domain))
  }

  /** All questions of one tick about what was entered are one statement. */
  async #entered(question: MeasureQuestion): Promise<OwnAnswer> {
    const answer = await this.load('held by entry', JSON.stringify(question), async (keys) => {
      const questions = new Map(keys.map((key) => [key, JSON.parse(key) as MeasureQuestion]))
      const answers = await this.own.answers([...questions.values()])
      return new Map([...questions].map(([key, asked]) => [key, answers.get(asked) ?? NOBODY]))
    })
    return answer ?? NOBODY
  }

  /** All questions of one tick go to their domain in one request. */
  async #ask(domain: string, question: MeasureQuestion): Promise<HeldAnswer | null> {
    const answer = await this.load(`held by ${domain}`, JSON.stringify(question), async (keys) => {
      const questions = new Map(keys.map((key) => [key, JSON.parse(key) as MeasureQuestion]))
      const answers = await this.subgraphs.measures(domain, [...questions.values()], this.readsAt)
      return new Map([...questions].map(([key, asked]) => [key, answers.get(asked) ?? null]))
    })
    return answer ?? null
  }
}
