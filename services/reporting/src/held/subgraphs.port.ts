import { type Actor, serviceActor } from '@province/actor'
import { readActions } from '@province/domains'
import type { OtherDomains } from '@province/subgraph/ask'
import { NIL } from 'uuid'
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

const HELD = 'key value unitOfCount asOf boundaryMode restatedTo estimate'

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

const RECORDS_PER_PAGE = 100

/** The records behind one question, as far as they have been read. */
export interface RecordsSoFar {
  readonly question: MeasureQuestion
  readonly after: string | null
}

interface RecordsAnswer {
  edges: { node: { id: string; value: number } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** A page of records: their ids, what they add to the figure together, and from where to go on. */
export interface RecordsPage {
  readonly ids: readonly string[]
  readonly sum: number
  readonly next: string | null
}

const recordsDocument = (domain: string, asked: readonly RecordsSoFar[]): string => {
  const of = (write: (at: number) => string) => asked.map((_, at) => write(at)).join(' ')
  const variables = of(
    (at) => `$k${at}: String!, $u${at}: ID!, $w${at}: WindowInput!, $d${at}: Date!, $c${at}: String,`,
  )
  const fields = of(
    (at) =>
      `r${at}: ${domain}MeasureRecords(key: $k${at}, unit: $u${at}, window: $w${at}, asOf: $d${at}, boundaryMode: AS_REPORTED, first: ${RECORDS_PER_PAGE}, after: $c${at}) { edges { node { id value } } pageInfo { hasNextPage endCursor } }`,
  )
  return `query RecordsBehind(${variables}) { ${fields} }`
}

const recordsVariables = (asked: readonly RecordsSoFar[]): Record<string, unknown> =>
  Object.fromEntries(
    asked.flatMap(({ question: { measure, unitId, from, to, asOf }, after }, at) => [
      [`k${at}`, measure],
      [`u${at}`, unitId],
      [`w${at}`, { from, to }],
      [`d${at}`, asOf],
      [`c${at}`, after],
    ]),
  )

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

/** Asks other domains, as a service with sight of just the units in question. */
export class Subgraphs {
  constructor(private readonly others: OtherDomains) {}

  /** Does this domain exist here, apart from reporting itself? */
  has(domain: string): boolean {
    return this.others.has(domain)
  }

  /**
   * What the domain holds for each question that it answers; rejects when it does not answer at all. In the boundaries of
   * another day a unit is counted from units that stood elsewhere: those below `besides` are in sight then, too.
   */
  async measures(
    domain: string,
    questions: readonly MeasureQuestion[],
    besides: readonly string[] = [],
  ): Promise<Map<MeasureQuestion, HeldAnswer>> {
    const isRestated = questions.some(({ restated }) => restated)
    const actor = reader([...questions.map(({ unitId }) => unitId), ...(isRestated ? besides : [])])
    const sheets = sheetsOf(questions)
    const data = await this.others.ask(domain, {
      document: measuresDocument(domain, sheets),
      variables: measuresVariables(sheets),
      actor,
      field: `${domain}Measures`,
    })
    return new Map(sheets.flatMap((sheet, at) => held(sheet, data?.[`m${at}`])))
  }

  /** What one of each measure is that the domain keeps; rejects when it does not answer at all. */
  async unitsOfCount(
    domain: string,
    keys: readonly string[],
    unitId: string,
    day: string,
  ): Promise<Map<string, string>> {
    const sheet = keys.map((measure) => ({ measure, unitId, from: day, to: dayAfter(day), asOf: day }))
    const data = await this.others.ask(domain, {
      document: measuresDocument(domain, sheetsOf(sheet)),
      variables: measuresVariables(sheetsOf(sheet)),
      actor: reader([unitId]),
      field: `${domain}Measures`,
    })
    const known = (data?.m0 ?? []) as { key: string; unitOfCount: string }[]
    return new Map(known.map(({ key, unitOfCount }) => [key, unitOfCount]))
  }

  /** The next page of records behind each question, in their order; rejects when the domain does not answer. */
  async records(domain: string, asked: readonly RecordsSoFar[]): Promise<RecordsPage[]> {
    const data = await this.others.ask(domain, {
      document: recordsDocument(domain, asked),
      variables: recordsVariables(asked),
      actor: reader(asked.map(({ question }) => question.unitId)),
      field: `${domain}MeasureRecords`,
    })
    return asked.map((_, at) => recordsPage(data?.[`r${at}`]))
  }

  /** The disagreements among the citations of each report, by its id; rejects when directives does not answer. */
  async disagreements(reports: readonly CitingReport[]): Promise<Map<string, CitedDisagreement[]>> {
    const keys = reports.map(({ id }) => ({ __typename: 'Report', id }))
    const actor = reader(reports.map(({ unitId }) => unitId))
    const question = { document: DISAGREEMENTS, variables: { reports: keys }, actor }
    const data = await this.others.ask('directives', question)
    const found = (data?._entities ?? []) as { id: string; citationDisagreements: DisagreementNode[] }[]
    return new Map(found.map(({ id, citationDisagreements }) => [id, citationDisagreements.map(cited)]))
  }
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

function recordsPage(answer: unknown): RecordsPage {
  if (!answer) return { ids: [], sum: 0, next: null }
  const { edges, pageInfo } = answer as RecordsAnswer
  // What a domain counts and does not show stands in its list as one row of no record.
  const shown = edges.filter(({ node }) => node.id !== NIL)
  const sum = shown.reduce((total, { node }) => total + node.value, 0)
  return {
    ids: shown.map(({ node }) => node.id),
    sum,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
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
