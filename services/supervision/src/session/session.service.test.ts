import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SupervisionWorld, supervisionWorld } from '../../test/world.ts'

const draft = `mutation ($input: DraftProgrammeInput!, $key: String!) {
  draftProgramme(input: $input, idempotencyKey: $key) { id version state contents { ordinal title } } }`
const approve = `mutation ($id: ID!, $version: Int!, $input: ApproveProgrammeInput!, $key: String!) {
  approveProgramme(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state allowedSteps } }`
const plan = `mutation ($input: PlanSessionInput!, $key: String!) {
  planSession(input: $input, idempotencyKey: $key) { id version state subjects { kind name counted ofUnits unit { id } } } }`
const hold = `mutation ($id: ID!, $version: Int!, $input: HoldSessionInput!, $key: String!) {
  holdSupervisionSession(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state day } }`
const cancel = `mutation ($id: ID!, $version: Int!, $input: CancelSessionInput!, $key: String!) {
  cancelSession(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id state cancelledBecause } }`
const close = `mutation ($id: ID!, $version: Int!, $key: String!) { closeProgramme(id: $id, expectedVersion: $version, idempotencyKey: $key) { id state } }`
const find = `mutation ($input: RecordFindingInput!, $key: String!) {
  recordFinding(input: $input, idempotencyKey: $key) { id text gravity foundOn followUps { id } } }`
const measures = `query ($keys: [String!]!, $unit: ID!) {
  supervisionMeasures(keys: $keys, unit: $unit, window: { from: "2022-12-15", to: "2023-06-15" }, asOf: "2023-06-14",
    boundaryMode: AS_REPORTED) { key value unitOfCount } }`
const records = `query ($key: String!, $unit: ID!) {
  supervisionMeasureRecords(key: $key, unit: $unit, window: { from: "2022-12-15", to: "2023-06-15" }, asOf: "2023-06-14",
    boundaryMode: AS_REPORTED, first: 100) { totalCount edges { node { id label value } } } }`

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: SupervisionWorld
let lead: GraphClient
let reader: GraphClient
let province: string

beforeAll(async () => {
  world = await supervisionWorld()
  province = await world.database.unitId('36')
  lead = world.ask(
    personWith(['supervision.read', 'supervision.plan', 'supervision.recommend'], province, 'lead'),
  )
  reader = await world.as('36')
})

afterAll(() => world?.close())

const key = () => randomUUID()
const programme = (more: object = {}) => ({
  unit: province,
  body: 'STANDING',
  bodyName: 'Thường trực HĐND tỉnh',
  legalForm: 'LAW_ON_SUPERVISION',
  title: 'Chương trình 6 tháng cuối năm',
  runsFrom: '2023-07-01',
  runsTo: '2024-01-01',
  contents: ['Thực hiện ngân sách', 'Nước sạch nông thôn'],
  ...more,
})
const drafted = async () =>
  (
    await lead.data<{ draftProgramme: { id: string; version: number } }>(draft, {
      input: programme(),
      key: key(),
    })
  ).draftProgramme
const session = (of: string, more: object = {}) => ({
  programme: of,
  kind: 'ON_SITE',
  title: 'Giám sát nước sạch',
  plannedOn: '2023-06-10',
  subjects: [{ kind: 'EXTERNAL_ORGANISATIONS', name: '9 ngân hàng', counted: 9 }],
  ...more,
})
interface Planned {
  planSession: { id: string; version: number }
}
const planned = async () => {
  const { id } = await drafted()
  return (await lead.data<Planned>(plan, { input: session(id), key: key() })).planSession
}

describe('a programme', () => {
  test('is drafted with its contents and approved by a document, once', async () => {
    const made = await drafted()
    expect(made).toMatchObject({
      state: 'DRAFT',
      contents: [{ ordinal: 1 }, { ordinal: 2, title: 'Nước sạch nông thôn' }],
    })
    const input = { document: '12/QĐ-TTHĐND', approvedOn: '2023-06-14' }
    const asked = { id: made.id, version: made.version, input, key: key() }
    expect(await lead.refusal(approve, { ...asked, input: { ...input, approvedOn: '2023-06-16' } })).toBe(
      'DATE_INVALID',
    )
    expect(await lead.data(approve, { ...asked, key: key() })).toMatchObject({
      approveProgramme: { state: 'APPROVED', version: 2, allowedSteps: ['close'] },
    })
    expect(await lead.refusal(approve, { ...asked, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  })

  test('is not drafted by who only reads, nor turned round, nor without contents', async () => {
    const refusal = (more: object, client = lead) =>
      client.refusal(draft, { input: programme(more), key: key() })
    expect(await refusal({}, reader)).toBe(FORBIDDEN)
    expect(await refusal({ runsTo: '2023-07-01' })).toBe('DATE_INVALID')
    expect(await refusal({ contents: [] })).toBe('INPUT_INVALID')
  })
})

describe('what somebody else changed meanwhile', () => {
  test('is changed by nobody who saw an earlier version, and by nobody without the right', async () => {
    const { id: programmeId, version: seen } = await drafted()
    const { id, version } = await planned()
    const refused = (document: string, of: object, client = lead) =>
      client.refusal(document, { ...of, key: key() })
    const late = { id: programmeId, version: seen + 1 }
    const approval = { document: '1/QĐ', approvedOn: '2023-06-14' }
    expect(await refused(approve, { ...late, input: approval })).toBe('STALE_VERSION')
    expect(await refused(close, late)).toBe('STALE_VERSION')
    expect(await refused(close, { ...late, version: seen }, reader)).toBe(FORBIDDEN)
    expect(await refused(close, { ...late, version: seen })).toBe('STEP_NOT_ALLOWED')
    const held = { heldOn: '2023-06-12', minutes: 'Biên bản' }
    expect(await refused(hold, { id, version: version + 1, input: held })).toBe('STALE_VERSION')
    expect(await refused(cancel, { id, version: version + 1, input: { reason: 'Bão' } })).toBe(
      'STALE_VERSION',
    )
  })
})

describe('a session', () => {
  test('keeps several that nobody named as one subject with its number', async () => {
    const { id } = await drafted()
    const set = { kind: 'DOCUMENT_SET', name: '136 văn bản', counted: 136, ofUnits: 11 }
    const made = await lead.data(plan, { input: session(id, { subjects: [set] }), key: key() })
    expect(made).toMatchObject({
      planSession: { state: 'PLANNED', subjects: [{ counted: 136, ofUnits: 11, unit: null }] },
    })
    const refusal = (subject: object) =>
      lead.refusal(plan, { input: session(id, { subjects: [{ ...set, ...subject }] }), key: key() })
    expect(await refusal({ kind: 'UNIT' })).toBe('INPUT_INVALID')
    expect(await refusal({ ofUnits: null })).toBe('INPUT_INVALID')
    expect(await lead.refusal(plan, { input: session(randomUUID()), key: key() })).toBe(FORBIDDEN)
  })

  test('has findings once it is held, and what is recommended follows from them', async () => {
    const { id, version } = await planned()
    const found = { session: id, text: 'Hồ sơ thiếu chữ ký', evidence: 'Biên bản 3', gravity: 'SERIOUS' }
    expect(await lead.refusal(find, { input: found, key: key() })).toBe('STEP_NOT_ALLOWED')
    const input = { heldOn: '2023-06-12', minutes: 'Biên bản 3' }
    expect(
      await lead.refusal(hold, { id, version, input: { ...input, heldOn: '2023-06-16' }, key: key() }),
    ).toBe('DATE_INVALID')
    expect(await lead.data(hold, { id, version, input, key: key() })).toMatchObject({
      holdSupervisionSession: { state: 'HELD', day: '2023-06-12' },
    })
    expect(await lead.refusal(find, { input: { ...found, evidence: ' ' }, key: key() })).toBe('INPUT_INVALID')
    expect(await reader.refusal(find, { input: found, key: key() })).toBe(FORBIDDEN)
    expect(await lead.data(find, { input: found, key: key() })).toMatchObject({
      recordFinding: { foundOn: '2023-06-12', gravity: 'SERIOUS', followUps: [] },
    })
  })

  test('is cancelled with a reason, and not held after that', async () => {
    const { id, version } = await planned()
    expect(await lead.refusal(cancel, { id, version, input: { reason: ' ' }, key: key() })).toBe(
      'INPUT_INVALID',
    )
    await lead.data(cancel, { id, version, input: { reason: 'Bão' }, key: key() })
    const input = { heldOn: '2023-06-12', minutes: 'Biên bản' }
    expect(await lead.refusal(hold, { id, version: version + 1, input, key: key() })).toBe('STEP_NOT_ALLOWED')
  })
})

const STATED: readonly (readonly [string, number])[] = [
  ['supervision.council.regular_contents', 2],
  ['supervision.standing.regular_contents', 7],
  ['supervision.boards.regular_contents', 5],
  ['supervision.council.reports.units', 10],
  ['supervision.standing.documents', 136],
  ['supervision.standing.documents.units', 11],
  ['supervision.boards.documents', 136],
  ['supervision.front.contents.province', 8],
  ['supervision.front.contents.districts', 30],
  ['supervision.front.programmes.districts', 10],
  ['supervision.front.sessions.districts', 56],
  ['supervision.standing.recommendations', 44],
  ['supervision.boards.recommendations', 17],
  ['supervision.standing.voter_petitions', 71],
  ['supervision.standing.resolutions', 72],
  ['supervision.boards.resolutions', 72],
  ['council.resolutions', 72],
  ['council.resolutions.investment_policy.housing', 10],
  ['council.resolutions.investment_adjusted.housing', 18],
  ['council.resolutions.investment_policy.roads', 7],
  ['council.resolutions.investment_adjusted.roads', 4],
  ['council.resolutions.investment_policy.offices', 2],
  ['council.resolutions.land_recovery_list', 2],
  ['council.resolutions.rice_land_list', 2],
  ['supervision.council.interpellation.askers', 5],
  ['supervision.council.interpellation.respondents', 4],
  ['supervision.standing.explanation_sessions', 1],
]

describe('the figures of the half-year', () => {
  test('are what the report states', async () => {
    const answer = await reader.data<{ supervisionMeasures: { key: string; value: number }[] }>(measures, {
      keys: STATED.map(([name]) => name),
      unit: province,
    })
    expect(answer.supervisionMeasures.map(({ key: name, value }) => [name, value])).toEqual(STATED)
  })

  test('what happened on a day is of the window that has the day, however long it is followed', async () => {
    const EVENT = /^council\.|interpellation|explanation/
    const keys = STATED.map(([name]) => name).filter((name) => EVENT.test(name))
    const later = measures.replace('2022-12-15', '2023-05-01')
    const answer = await reader.data<{ supervisionMeasures: { key: string; value: number }[] }>(later, {
      keys,
      unit: province,
    })
    expect(later).not.toBe(measures)
    expect(answer.supervisionMeasures.map(({ key: name, value }) => [name, value])).toEqual(
      keys.map((name) => [name, null]),
    )
  })

  test.each(STATED)('%s opens records that come to %d', async (name, value) => {
    const { supervisionMeasureRecords: opened } = await reader.data<{
      supervisionMeasureRecords: {
        totalCount: number
        edges: { node: { label: string; value: number | null } }[]
      }
    }>(records, { key: name, unit: province })
    expect(opened.edges.reduce((sum, { node }) => sum + (node.value ?? 1), 0)).toBe(value)
    for (const { node } of opened.edges) expect(node.label).not.toBe('')
  })
})
