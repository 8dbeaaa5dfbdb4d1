import { type Actor, type SubgraphAnswer, serviceActor } from '@province/actor'
import { readActions } from '@province/domains'
import type { Executors } from '@province/subgraph/graph'
import type { CitedDisagreement } from '../rule/stated-world.ts'
import type { HeldAnswer, MeasureQuestion } from './measure-question.ts'

const SELF = 'reporting'
const READS = readActions(SELF)

const reader = (unitIds: readonly string[]): Actor =>
  serviceActor(
    SELF,
    [...new Set(unitIds)].map((unitId) => ({ role: 'service', actions: READS, unitId })),
  )

/** Questions that differ in nothing but the measure: one field asks them all. */
type Sheet = readonly [MeasureQuestion, ...MeasureQuestion[]]

const sheetsOf = (questions: readonly MeasureQuestion[]): Sheet[] =>
  [
    ...Map.groupBy(questions, ({ unitId, from, to, asOf, restated }) =>
      JSON.stringify([unitId, from, to, asOf, restated ?? null]),
    ).values(),
  ] as unknown as Sheet[]

const HELD = 'key value asOf boundaryMode restatedTo estimate'

const measuresDocument = (domain: string, sheets: readonly Sheet[]): string => {
  const fields = sheets.map(
    (_, at) =>
      `m${at}: ${domain}Measures(keys: $k${at}, unit: $u${at}, window: $w${at}, asOf: $d${at}, boundaryMode: $b${at}, restatedTo: $r${at}) { ${HELD} }`,
  )
  const variables = sheets.map(
    (_, at) =>
      `$k${at}: [String!]!, $u${at}: ID!, $w${at}: WindowInput!, $d${at}: Date!, $b${at}: BoundaryMode!, $r${at}: Date`,
  )
  return `query HeldMeasures(${variables.join(', ')}) { ${fields.join(' ')} }`
}

const measuresVariables = (sheets: readonly Sheet[]): Record<string, unknown> =>
  Object.fromEntries(
    sheets.flatMap((sheet, at) => [
      [`k${at}`, sheet.map(({ measure }) => measure)],
      [`u${at}`, sheet[0].unitId],
      [`w${at}`, { from: sheet[0].from, to: sheet[0].to }],
      [`d${at}`, sheet[0].asOf],
      [`b${at}`, sheet[0].restated ? 'RESTATED' : 'AS_REPORTED'],
      [`r${at}`, sheet[0].restated?.to ?? null],
    ]),
  )

// Asked as an entity: one question for many reports, and no page that could hide the rest.
const DISAGREEMENTS = `query CitationsOfReports($reports: [_Any!]!) { _entities(representations: $reports) {
  ... on Report { id citationDisagreements { id kind message citations { symbol symbolAsCited } } } } }`

interface MeasureAnswer extends Omit<HeldAnswer, 'value'> {
  key: string
  value: number | null
}

interface DisagreementNode {
  id: string
  kind: string
  message: string
  citations: { symbol: string | null; symbolAsCited: string }[]
}

/** A report whose citations are asked for, and whose it is. */
export interface CitingReport {
  readonly id: string
  readonly unitId: string
}

/** How long a domain may take, and for how long one that took too long is not asked again. */
export interface Patience {
  readonly answerMs: number
  readonly restMs: number
}

const PATIENCE: Patience = { answerMs: 1_500, restMs: 2_000 }

/** Asks other domains, as a service with sight of just the units in question. */
export class Subgraphs {
  /** Domains that fell silent, with the moment from which one caller may try again. */
  readonly #restingUntil = new Map<string, number>()

  constructor(
    private readonly executors: Executors,
    /** Hears why a domain did not answer: who asks learns only that it did not. */
    private readonly failed: (domain: string, cause: unknown) => void,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** Does this domain exist here, apart from reporting itself? */
  has(domain: string): boolean {
    return domain !== SELF && Object.hasOwn(this.executors, domain)
  }

  /** What the domain holds for each question that it answers; rejects when it does not answer at all. */
  async measures(
    domain: string,
    questions: readonly MeasureQuestion[],
  ): Promise<Map<MeasureQuestion, HeldAnswer>> {
    const actor = reader(questions.map(({ unitId }) => unitId))
    const sheets = sheetsOf(questions)
    const data = await this.#ask(domain, measuresDocument(domain, sheets), measuresVariables(sheets), actor)
    return new Map(sheets.flatMap((sheet, at) => held(sheet, data[`m${at}`])))
  }

  /** The disagreements among the citations of each report, by its id; rejects when directives does not answer. */
  async disagreements(reports: readonly CitingReport[]): Promise<Map<string, CitedDisagreement[]>> {
    const keys = reports.map(({ id }) => ({ __typename: 'Report', id }))
    const actor = reader(reports.map(({ unitId }) => unitId))
    const data = await this.#ask('directives', DISAGREEMENTS, { reports: keys }, actor)
    const found = data._entities as { id: string; citationDisagreements: DisagreementNode[] }[]
    return new Map(found.map(({ id, citationDisagreements }) => [id, citationDisagreements.map(cited)]))
  }

  async #ask(
    domain: string,
    document: string,
    variables: Record<string, unknown>,
    actor: Actor,
  ): Promise<Record<string, unknown>> {
    const execute = this.#executor(domain)
    const signal = AbortSignal.timeout(this.patience.answerMs)
    const call = { document, variables, actor, client: { address: SELF }, signal }
    try {
      const answer = await Promise.race([execute(call), givenUp(signal)])
      this.#restingUntil.delete(domain)
      return dataOf(domain, answer)
    } catch (cause) {
      if (signal.aborted) this.#rest(domain)
      this.failed(domain, cause)
      throw cause
    }
  }

  #executor(domain: string): Executors[string] {
    const execute = this.executors[domain]
    if (!execute) throw new Error(`${domain} is not here`)
    const until = this.#restingUntil.get(domain)
    if (until !== undefined && performance.now() < until) throw new Error(`${domain} is silent`)
    // Whoever tries first tries alone: the others do not wait with them.
    if (until !== undefined) this.#rest(domain)
    return execute
  }

  #rest(domain: string): void {
    this.#restingUntil.set(domain, performance.now() + this.patience.restMs)
  }
}

const cited = ({ id, kind, message, citations }: DisagreementNode): CitedDisagreement => ({
  id,
  kind,
  message,
  symbols: [...new Set(citations.map(({ symbol, symbolAsCited }) => symbol ?? symbolAsCited))],
})

function held(sheet: Sheet, answers: unknown): [MeasureQuestion, HeldAnswer][] {
  const given = (answers ?? []) as MeasureAnswer[]
  return sheet.flatMap((question) => {
    const found = given.find(({ key }) => key === question.measure)
    if (found?.value == null) return []
    const { key: _key, value, ...marks } = found
    return [[question, { value, ...marks }]]
  })
}

function dataOf(domain: string, answer: SubgraphAnswer): Record<string, unknown> {
  if (keepsNoMeasures(domain, answer)) return {}
  if (!answer.data || answer.errors)
    throw new Error(`${domain} answered: ${answer.errors?.[0]?.message ?? 'nothing'}`)
  return answer.data
}

/** A domain without the field holds nothing; that is no failure of it. */
const keepsNoMeasures = (domain: string, { errors }: SubgraphAnswer): boolean =>
  errors?.some(({ message }) => message.startsWith(`Cannot query field "${domain}Measures"`)) ?? false

// In the same process nobody else watches the signal.
const givenUp = (signal: AbortSignal): Promise<SubgraphAnswer> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('no answer in time'))))
