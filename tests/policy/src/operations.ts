import { isDeepStrictEqual } from 'node:util'
import { type Case, type Draw, done, FORBIDDEN, refused } from './case.ts'
import { DOCUMENT_FILE_READS, DOCUMENT_FILE_WRITES } from './document-file-cases.ts'
import { DIRECTIVES_READS, DIRECTIVES_WRITES } from './nouns/directives-cases.ts'
import { SUPERVISION_READS, SUPERVISION_WRITES } from './nouns/supervision-cases.ts'
import { ONE_ENDED_READS, ONE_ENDED_WRITES } from './one-ended-cases.ts'
import { by, down } from './ordering.ts'
import { INDICES } from './random-records.ts'
import type { ModelSchedule, ModelTheme, Records } from './record-model.ts'
import { TWO_ENDED_READS, TWO_ENDED_WRITES } from './two-ended-cases.ts'

const PAGE = 100

const newestThemes = (a: ModelTheme, b: ModelTheme) =>
  down(by<ModelTheme>(({ runsFrom }) => runsFrom))(a, b) || by<ModelTheme>(({ id }) => id)(a, b)
const schedulesInOrder = by<ModelSchedule>(
  ({ from }) => from,
  ({ id }) => id,
)

/** A list of what the actor sees, or a refusal where they may see none of its kind. */
const listed = ({ model, actor }: Draw, field: string, action: string, rows: readonly { id: string }[]) =>
  model.mayAsk(actor, action) ? done({ [field]: page(rows) }) : refused(FORBIDDEN, { [field]: null })

const page = (rows: readonly { id: string }[]) => ({
  totalCount: rows.length,
  edges: rows.slice(0, PAGE).map(({ id }) => ({ node: { id } })),
})
const LIST = '{ totalCount edges { node { id } } }'

const overlapping = (from: string, to: string) => (each: { from: string; to: string }) =>
  each.from < to && each.to > from

/** The newest edition of each year of each index and unit. */
function newestEditions(records: Records['results']) {
  const key = ({ unitId, index, year }: Records['results'][number]) => `${unitId} ${index} ${year}`
  return [...Map.groupBy(records, key).values()].flatMap((editions) =>
    editions.toSorted(by(({ edition }) => -edition)).slice(0, 1),
  )
}

const aUnit = ({ random, model }: Draw) =>
  random.below(12) === 0 ? random.id() : random.one(model.hierarchy.units).id

function listsThemes(draw: Draw): Case {
  const { random, model, records, actor } = draw
  const unit = random.below(3) === 0 ? aUnit(draw) : null
  const seen = model
    .seen(actor, 'supervision.read', records.themes)
    .filter(({ unitId }) => unit === null || unitId === unit)
  return {
    query: `query ($unit: ID) { themes(unit: $unit, owner: COUNCIL, first: ${PAGE}) ${LIST} }`,
    variables: { unit },
    expected: listed(draw, 'themes', 'supervision.read', seen.toSorted(newestThemes)),
  }
}

function readsTheme({ random, model, records, actor }: Draw): Case {
  const theme = random.one(records.themes)
  const id = random.below(8) === 0 ? random.id() : theme.id
  const seen = id === theme.id && model.may(actor, 'supervision.read', theme.unitId)
  return {
    query: 'query ($id: ID!) { theme(id: $id) { id version state } }',
    variables: { id },
    expected: seen
      ? done({ theme: { id, version: theme.version, state: theme.state } })
      : refused(FORBIDDEN, { theme: null }),
  }
}

function listsSchedules(draw: Draw): Case {
  const { random, model, records, actor } = draw
  const within = aUnit(draw)
  const [from, to] = random.one([
    ['2020-01-01', '2023-01-01'],
    ['2022-01-01', '2025-01-01'],
    ['2024-08-01', '2024-10-01'],
  ] as const)
  const seen = model
    .seen(actor, 'complaints.read', records.schedules)
    .filter(overlapping(from, to))
    .filter(({ unitId }) => model.hierarchy.stoodUnder(unitId, within, from, to))
  return {
    query: `query ($within: ID!, $window: WindowInput!) { receptionSchedules(within: $within, window: $window, first: ${PAGE}) ${LIST} }`,
    variables: { within, window: { from, to } },
    expected: listed(draw, 'receptionSchedules', 'complaints.read', seen.toSorted(schedulesInOrder)),
  }
}

function listsResults(draw: Draw): Case {
  const { random, model, records, actor } = draw
  const unit = random.below(3) === 0 ? aUnit(draw) : null
  const index = random.one(INDICES)
  const seen = newestEditions(model.seen(actor, 'reform.read', records.results)).filter(
    (each) => (unit === null || each.unitId === unit) && each.index === index,
  )
  const inOrder = seen.toSorted(
    by(
      ({ year }) => -year,
      (each) => each.index,
      ({ id }) => id,
    ),
  )
  return {
    query: `query ($unit: ID, $index: IndexKind!) { indexResults(unit: $unit, index: $index, asOf: "2024-12-31", first: ${PAGE}) ${LIST} }`,
    variables: { unit, index },
    expected: listed(draw, 'indexResults', 'reform.read', inOrder),
  }
}

function listsReports(draw: Draw): Case {
  const { model, records, actor } = draw
  const seen = model.seen(actor, 'report.read', records.reports)
  const newest = down(
    by<(typeof seen)[number]>(
      ({ periodTo }) => periodTo,
      ({ id }) => id,
    ),
  )
  return {
    query: `{ reports(first: ${PAGE}) ${LIST} }`,
    variables: {},
    expected: listed(draw, 'reports', 'report.read', seen.toSorted(newest)),
  }
}

/** One unit with what four subgraphs hold of it. */
function crossesSubgraphs(draw: Draw): Case {
  const { random, model, records, actor } = draw
  const unit = random.one(model.hierarchy.units)
  // A day on which the unit is there: of a unit that began with a reorganisation, its first.
  const day = unit.openedOn ?? '2023-06-15'
  const [from, to] = ['2020-01-01', '2026-01-01']
  const own = <Each extends { id: string; unitId: string; version: number }>(
    action: string,
    all: readonly Each[],
  ) => model.seen(actor, action, all).filter(({ unitId }) => unitId === unit.id)
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => ({ id }))
  const themes = own('supervision.read', records.themes).filter(
    ({ runsFrom, runsTo }) => runsFrom < to && runsTo > from,
  )
  const results = newestEditions(own('reform.read', records.results))
  return {
    query: `query ($id: ID!, $day: Date!, $window: WindowInput!) { unit(id: $id, asOf: $day) { id
      supervisionThemes(window: $window) { id } receptionSchedules(window: $window) { id } indexResults(asOf: "2024-12-31") { index year edition } } }`,
    variables: { id: unit.id, day, window: { from, to } },
    expected: done({
      unit: {
        id: unit.id,
        supervisionThemes: ids(themes.toSorted(newestThemes)),
        receptionSchedules: ids(
          own('complaints.read', records.schedules).filter(overlapping(from, to)).toSorted(schedulesInOrder),
        ),
        indexResults: results
          .toSorted(
            by(
              ({ year }) => -year,
              ({ index }) => index,
            ),
          )
          .map(({ index, year, edition }) => ({ index, year, edition })),
      },
    }),
  }
}

/** Keys handed to a subgraph by itself, of units in sight, out of sight and nowhere. */
function resolvesEntities(draw: Draw): Case {
  const { model, records, actor } = draw
  const units = Array.from({ length: 6 }, () => aUnit(draw))
  const [from, to] = ['2020-01-01', '2026-01-01']
  const seen = model
    .seen(actor, 'complaints.read', records.schedules)
    .filter(overlapping(from, to))
    .toSorted(schedulesInOrder)
  return {
    subgraph: 'complaints',
    query: `query ($keys: [_Any!]!, $window: WindowInput!) { _entities(representations: $keys) { ... on Unit { id receptionSchedules(window: $window) { id } } } }`,
    variables: { keys: units.map((id) => ({ __typename: 'Unit', id })), window: { from, to } },
    expected: done({
      _entities: units.map((id) => ({
        id,
        receptionSchedules: seen.filter(({ unitId }) => unitId === id).map((each) => ({ id: each.id })),
      })),
    }),
  }
}

function decidesTheme({ random, model, records, actor, turn }: Draw): Case {
  const theme = random.one(records.themes)
  const expectedVersion = random.below(4) === 0 ? theme.version + 1 : theme.version
  const may =
    model.may(actor, 'supervision.decide_theme', theme.unitId) &&
    model.may(actor, 'supervision.read', theme.unitId)
  const expected = () => {
    if (!may) return refused(FORBIDDEN)
    if (expectedVersion !== theme.version) return refused('STALE_VERSION')
    if (theme.state === 'DECIDED') return refused('STEP_NOT_ALLOWED')
    theme.state = 'DECIDED'
    theme.version += 1
    return done({ decideTheme: { id: theme.id, version: theme.version } })
  }
  return {
    query: `mutation ($id: ID!, $version: Int!, $input: DecideThemeInput!, $key: String!) {
      decideTheme(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version } }`,
    variables: {
      id: theme.id,
      version: expectedVersion,
      key: `k${turn}`,
      input: { document: '1/QĐ', decidedOn: '2020-01-01', lead: 'l' },
    },
    expected: expected(),
  }
}

function endsExemption({ random, model, records, actor, turn }: Draw): Case {
  const exemption = random.one(records.exemptions)
  const id = random.below(10) === 0 ? random.id() : exemption.id
  const expectedVersion = random.below(4) === 0 ? exemption.version + 1 : exemption.version
  const may =
    model.may(actor, 'reform.grant_exemption', exemption.unitId) &&
    model.may(actor, 'reform.read', exemption.unitId)
  const expected = () => {
    if (!may || id !== exemption.id) return refused(FORBIDDEN)
    if (expectedVersion !== exemption.version) return refused('STALE_VERSION')
    if (exemption.validTo !== null) return refused('STEP_NOT_ALLOWED')
    exemption.validTo = '2020-01-01'
    exemption.version += 1
    return done({ endExemption: { id, version: exemption.version } })
  }
  return {
    query: `mutation ($id: ID!, $version: Int!, $key: String!) {
      endExemption(id: $id, expectedVersion: $version, input: { endsOn: "2020-01-01" }, idempotencyKey: $key) { id version } }`,
    variables: { id, version: expectedVersion, key: `k${turn}` },
    expected: expected(),
  }
}

/** A new row is of another index than those that are listed: its id is the graph's own choice. */
function recordsResult(draw: Draw): Case {
  const { random, model, records, actor, turn } = draw
  const unit = aUnit(draw)
  const year = 2001 + random.below(19)
  // A new row needs the action alone; changing one needs sight of it as well.
  const may = model.may(actor, 'reform.record_index', unit)
  const edition = 1 + (turn % 99)
  const made = { id: '', unitId: unit, version: 1, index: 'PAR_INDEX', year, edition }
  const recorded = records.results.some((each) => isDeepStrictEqual(each, made))
  if (may && !recorded) records.results.push(made)
  return {
    query: `mutation ($input: RecordIndexResultInput!, $key: String!) { recordIndexResult(input: $input, idempotencyKey: $key) { year edition version } }`,
    variables: {
      key: `k${turn}`,
      input: { unit, index: 'PAR_INDEX', year, edition, rank: 1, of: 63, source: 's' },
    },
    expected: !may
      ? refused(FORBIDDEN)
      : recorded
        ? refused('STEP_NOT_ALLOWED')
        : done({ recordIndexResult: { year, edition, version: 1 } }),
  }
}

const READS = [
  listsThemes,
  readsTheme,
  listsSchedules,
  listsResults,
  listsReports,
  crossesSubgraphs,
  resolvesEntities,
  ...TWO_ENDED_READS,
  ...ONE_ENDED_READS,
  ...DOCUMENT_FILE_READS,
  ...DIRECTIVES_READS,
  ...SUPERVISION_READS,
]
const WRITES = [
  decidesTheme,
  endsExemption,
  recordsResult,
  ...TWO_ENDED_WRITES,
  ...ONE_ENDED_WRITES,
  ...DOCUMENT_FILE_WRITES,
  ...DIRECTIVES_WRITES,
  ...SUPERVISION_WRITES,
]

/** Draws one case; drawing a change changes the model as the graph must be changed. */
export const drawCase = (draw: Draw): Case =>
  draw.random.one(draw.random.below(4) === 0 ? WRITES : READS)(draw)
