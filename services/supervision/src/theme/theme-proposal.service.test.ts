import { randomUUID as key } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SupervisionWorld, supervisionWorld } from '../../test/world.ts'

const FIELDS =
  'id code version state title owner ownerName kind coversFrom coversTo runsFrom runsTo statedSubjects programme { id title } ownedBy { id } unit { id }'
const PROPOSE = `mutation ($input: ProposeThemeInput!, $key: String!) { proposeTheme(input: $input, idempotencyKey: $key) { ${FIELDS} allowedSteps } }`
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: DecideThemeInput!, $key: String!) {
  decideTheme(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { state delegations { document } } }`
const PLAN = `mutation ($input: PlanSessionInput!, $key: String!) { planSession(input: $input, idempotencyKey: $key) { id } }`
const DRAFT = `mutation ($input: DraftProgrammeInput!, $key: String!) { draftProgramme(input: $input, idempotencyKey: $key) { id } }`
const APPROVE = `mutation ($id: ID!, $version: Int!, $input: ApproveProgrammeInput!, $key: String!) {
  approveProgramme(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`
const CLOSE = `mutation ($id: ID!, $version: Int!, $key: String!) {
  closeProgramme(id: $id, expectedVersion: $version, idempotencyKey: $key) { id } }`
const PROGRAMME = `query ($id: ID!) { supervisionProgramme(id: $id) { themes { id sessions { id } } } }`
const THEMES = `{ themes(first: 50) { edges { node { title programme { body } sessions { id } } } } }`

let world: SupervisionWorld
let planner: GraphClient
let province: string

beforeAll(async () => {
  world = await supervisionWorld()
  province = await world.database.unitId('36')
  const actions = ['supervision.read', 'supervision.plan', 'supervision.decide_theme']
  planner = world.ask(personWith(actions, province, 'planner'))
})

afterAll(() => world?.close())

const asked = (more: object = {}) => ({
  unit: province,
  kind: 'THEMATIC',
  title: 'Nước sạch nông thôn 2021–2023',
  runsFrom: '2023-07-01',
  runsTo: '2023-10-01',
  statedSubjects: 3,
  subjectKind: 'UNITS',
  scopeNote: '3 xã',
  source: 'Tờ trình số 3',
  ...more,
})
const standing = { owner: 'STANDING', ownerName: 'Thường trực HĐND tỉnh' }

interface Proposed {
  id: string
  version: number
}
const proposed = async (more: object, client = planner) =>
  (
    await client.data<{ proposeTheme: Proposed & Record<string, unknown> }>(PROPOSE, {
      input: asked(more),
      key: key(),
    })
  ).proposeTheme
const refused = async (more: object, client = planner) => {
  const { errors } = await client(PROPOSE, { input: asked(more), key: key() })
  return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.field]
}
const stored = async () =>
  (await world.database.peek<{ count: number }>('select count(*)::int as count from supervision.theme'))[0]
    ?.count
const bodyOf = async (kind: string, name = '%') =>
  (
    await world.database.peek<{ id: string }>(
      `select id from hierarchy.body where kind = $1 and name like $2 and sits_on = $3 limit 1`,
      [kind, name, province],
    )
  )[0]?.id
const programmeOf = async (body: string) =>
  (
    await world.database.peek<{ id: string; name: string }>(
      'select id, body_name as name from supervision.programme where body = $1 and unit_id = $2 limit 1',
      [body, province],
    )
  )[0]

test('a mass organisation of the directory proposes a theme, which waits for its decision', async () => {
  const women = await bodyOf('MASS_ORGANISATION', '%Phụ nữ')
  const theme = await proposed({
    ownedBy: women,
    kind: 'REGULAR',
    coversFrom: '2021-01-01',
    coversTo: '2023-07-01',
  })
  expect(theme).toMatchObject({
    code: 'nuoc_sach_nong_thon',
    state: 'PROPOSED',
    version: 1,
    owner: 'MASS_ORGANISATION',
    ownerName: 'Hội Liên hiệp Phụ nữ tỉnh Nam Định',
    kind: 'REGULAR',
    coversTo: '2023-07-01',
    ownedBy: { id: women },
    programme: null,
    allowedSteps: ['decide'],
  })
  const input = { document: '7/QĐ', decidedOn: '2023-06-14', lead: 'Phó Chủ tịch Hội' }
  expect(await planner.data(DECIDE, { id: theme.id, version: theme.version, input, key: key() })).toEqual({
    decideTheme: { state: 'DECIDED', delegations: [{ document: '7/QĐ' }] },
  })
})

test('of a programme a theme is its body’s, and its sessions are of that programme alone', async () => {
  const boards = await programmeOf('BOARDS')
  const front = await programmeOf('FRONT')
  const theme = await proposed({ programme: boards?.id, title: 'Chuyên đề của Ban' })
  expect(theme).toMatchObject({ owner: 'BOARDS', ownerName: boards?.name, programme: { id: boards?.id } })
  const session = (programme: string | undefined) => ({
    input: {
      programme,
      theme: theme.id,
      kind: 'ON_SITE',
      title: 'Cuộc 1',
      plannedOn: '2023-07-04',
      subjects: [{ kind: 'UNITS_NOT_NAMED', name: '3 xã', counted: 3 }],
    },
    key: key(),
  })
  expect(await planner.refusal(PLAN, session(front?.id))).toBe('FORBIDDEN_OR_MISSING')
  const { planSession } = await planner.data<{ planSession: { id: string } }>(PLAN, session(boards?.id))
  const { supervisionProgramme } = await planner.data<{ supervisionProgramme: { themes: object[] } }>(
    PROGRAMME,
    {
      id: boards?.id,
    },
  )
  expect(supervisionProgramme.themes).toContainEqual({ id: theme.id, sessions: [planSession] })
})

test('a programme that is closed takes no theme and no session any more', async () => {
  const own = { unit: province, body: 'FRONT', bodyName: 'Mặt trận tỉnh', legalForm: 'REGULATION_217' }
  const span = { title: 'Chương trình cũ', runsFrom: '2022-01-01', runsTo: '2023-01-01', contents: ['Một'] }
  const input = { ...own, ...span }
  const { draftProgramme } = await planner.data<{ draftProgramme: Proposed }>(DRAFT, { input, key: key() })
  const { id } = draftProgramme
  const approval = { document: '1/KH', approvedOn: '2022-01-02' }
  await planner.data(APPROVE, { id, version: 1, input: approval, key: key() })
  await planner.data(CLOSE, { id, version: 2, key: key() })
  expect(await refused({ programme: id })).toEqual(['STEP_NOT_ALLOWED', 'input.programme'])
  const late = { programme: id, kind: 'SURVEY', title: 'Muộn', plannedOn: '2023-07-04', subjects: [] }
  expect(await planner.refusal(PLAN, { input: late, key: key() })).toBe('STEP_NOT_ALLOWED')
})

test('the themes of the report belong to the programme by whose sessions they were carried out', async () => {
  const { themes } = await planner.data<{
    themes: { edges: { node: { title: string; programme: { body: string } | null; sessions: object[] } }[] }
  }>(THEMES, {})
  const ofReport = themes.edges.filter(({ node }) =>
    /Sử dụng đất|Xây dựng văn bản|ngân hàng/.test(node.title),
  )
  expect(ofReport.map(({ node }) => [node.programme?.body, node.sessions.length]).sort()).toEqual([
    ['BOARDS', 1],
    ['STANDING', 1],
    ['STANDING', 1],
  ])
})

test('a theme without words, days that follow each other, somebody to supervise or a body is refused, and nothing is stored', async () => {
  const before = await stored()
  const boards = await programmeOf('BOARDS')
  const party = await bodyOf('PARTY_COMMITTEE')
  expect(await refused({ ...standing, title: ' ' })).toEqual(['INPUT_INVALID', 'input.title'])
  expect(await refused({ ...standing, title: 'x'.repeat(301) })).toEqual(['INPUT_INVALID', 'input.title'])
  expect(await refused({ ...standing, scopeNote: '' })).toEqual(['INPUT_INVALID', 'input.scopeNote'])
  expect(await refused({ ...standing, source: '' })).toEqual(['INPUT_INVALID', 'input.source'])
  expect(await refused({ ...standing, runsTo: '2023-07-01' })).toEqual(['DATE_INVALID', 'input.runsTo'])
  expect(await refused({ ...standing, coversFrom: '2023-01-01', coversTo: '2022-01-01' })).toEqual([
    'DATE_INVALID',
    'input.coversTo',
  ])
  expect(await refused({ ...standing, statedSubjects: 0 })).toEqual(['INPUT_INVALID', 'input.statedSubjects'])
  expect(await refused({})).toEqual(['INPUT_INVALID', 'input.ownedBy'])
  expect(await refused({ ownedBy: party })).toEqual(['BODY_KIND_NOT_ALLOWED', 'input.ownedBy'])
  expect(await refused({ programme: boards?.id, ...standing })).toEqual(['INPUT_INVALID', 'input.owner'])
  expect(await refused({ programme: key() })).toEqual(['FORBIDDEN_OR_MISSING', 'input.programme'])
  expect(await stored()).toBe(before)
})

test('the same theme is not proposed twice, in whatever spelling; a later one of that name is another', async () => {
  await proposed({ ...standing, title: 'Rác thải sinh hoạt' })
  expect(await refused({ ...standing, title: ' RÁC THẢI sinh hoạt. ' })).toEqual([
    'THEME_PROPOSED',
    'input.title',
  ])
  const next = { ...standing, title: 'Rác thải sinh hoạt', runsFrom: '2024-01-01', runsTo: '2024-07-01' }
  expect(await proposed(next)).toMatchObject({ code: 'rac_thai_sinh_hoat' })
})

test('of many who propose the same at once one does, also where they see none of what is there', async () => {
  const blind = world.ask(personWith(['supervision.plan'], province, 'blind'))
  const same = { ...standing, title: 'Chợ dân sinh' }
  const codes = await Promise.all(
    Array.from({ length: 6 }, async (_, at) => (await refused(same, at % 2 ? blind : planner))[0]),
  )
  expect(codes.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'THEME_PROPOSED'), undefined])
})

test('who only decides, only reads, or plans for another unit proposes nothing, nor for a programme elsewhere', async () => {
  const district = await world.database.unitId('356')
  const as = (unit: string, ...actions: string[]) =>
    world.ask(personWith(['supervision.read', ...actions], unit, key()))
  const FORBIDDEN = ['FORBIDDEN_OR_MISSING', undefined]
  expect(await refused(standing, as(province, 'supervision.decide_theme'))).toEqual(FORBIDDEN)
  expect(await refused(standing, as(province))).toEqual(FORBIDDEN)
  expect(await refused(standing, as(district, 'supervision.plan'))).toEqual(FORBIDDEN)
  const { draftProgramme } = await planner.data<{ draftProgramme: { id: string } }>(DRAFT, {
    input: {
      unit: district,
      body: 'FRONT',
      bodyName: 'Mặt trận thành phố',
      legalForm: 'REGULATION_217',
      title: 'Chương trình',
      runsFrom: '2023-07-01',
      runsTo: '2024-01-01',
      contents: ['Một'],
    },
    key: key(),
  })
  expect(await refused({ programme: draftProgramme.id })).toEqual(['FORBIDDEN_OR_MISSING', 'input.programme'])
})
