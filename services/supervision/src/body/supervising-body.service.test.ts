import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FollowUpWorld, followUpWorld, issue, TODAY } from '../../test/follow-up-world.ts'

let world: FollowUpWorld
let planner: GraphClient
let standing: string
let committee: string

beforeAll(async () => {
  world = await followUpWorld()
  const actions = ['supervision.read', 'supervision.plan', 'supervision.recommend']
  planner = world.world.ask(personWith(actions, world.province, 'planner'))
  standing = await bodyOf('36', 'COUNCIL_STANDING')
  committee = await bodyOf('36', 'PEOPLES_COMMITTEE')
})

afterAll(() => world?.world.close())

const bodyOf = async (code: string, kind: string) => {
  const [row] = await world.world.database.peek<{ id: string }>(
    `select id from hierarchy.body where coalesce(sits_on, unit_id) = $1 and kind = $2`,
    [await world.world.database.unitId(code), kind],
  )
  if (!row) throw new Error(`no ${kind} of ${code}`)
  return row.id
}

/** A body that is opened beside those of the demonstration. */
const opened = async (
  kind: string,
  name: string,
  more: { from?: string; to?: string; seated?: boolean } = {},
) => {
  const id = randomUUID()
  await world.world.database.peek(
    `insert into organization.body (id, unit_id, sits_on, kind, name, valid_from, valid_to, version) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
    [
      id,
      world.province,
      more.seated === false ? null : world.province,
      kind,
      name,
      more.from ?? '2023-01-01',
      more.to ?? null,
    ],
  )
  return id
}

const ISSUED = `mutation ($input: IssueFollowUpInput!, $key: String!) { issueFollowUp(input: $input, idempotencyKey: $key) {
  issuerBody issuerName issuedBy { id } addressee { id } addresseeName addressedTo { id } } }`
const asked = (more: object) => {
  const {
    issuerBody: _body,
    issuerName: _name,
    addresseeName: _office,
    addressee: _unit,
    ...rest
  } = world.asked() as Record<string, unknown>
  return { ...rest, ...more }
}
const issued = async (more: object) =>
  (
    await planner.data<{ issueFollowUp: Record<string, unknown> }>(ISSUED, {
      input: asked({ addressedTo: committee, ...more }),
      key: randomUUID(),
    })
  ).issueFollowUp
const wrong = async (more: object) => {
  const told = await planner(ISSUED, {
    input: asked({ addressedTo: committee, ...more }),
    key: randomUUID(),
  })
  const [error] = told.errors ?? []
  return { code: error?.extensions?.code, field: error?.extensions?.field, message: error?.message }
}

test('the demonstration’s rows name the body that is meant; several boards together stay words', async () => {
  const counted = await world.world.database.peek<{ body: string; named: number; words: number }>(
    `select issuer_body as body, count(issuer_body_id)::int as named, count(*) filter (where issuer_body_id is null)::int as words
     from supervision.follow_up group by 1 order by 1`,
  )
  expect(counted.map(({ body, named, words }) => [body, named > 0, words > 0])).toEqual([
    ['BOARDS', false, true],
    ['COUNCIL', true, false],
    ['FRONT', true, false],
    ['STANDING', true, false],
  ])
  const [rest] = await world.world.database.peek<Record<string, number>>(
    `select (select count(*)::int from supervision.follow_up where addressee_body_id is null) as addressees,
       (select count(*)::int from supervision.programme where body_id is null) as programmes,
       (select count(*)::int from supervision.occasion where body_id is null) as occasions,
       (select count(*)::int from supervision.theme where owner_body_id is null and owner <> 'BOARDS') as themes`,
  )
  expect(rest).toEqual({ addressees: 0, programmes: 1, occasions: 0, themes: 0 })
})

test('the mass organisations of the demonstration have programmes by the Party’s regulations, said to be made up', async () => {
  const programmes = await world.world.database.peek<{ name: string; form: string; marked: boolean }>(
    `select p.body_name as name, p.legal_form as form, p.source like '%giả định%' as marked
     from supervision.programme p join hierarchy.body b on b.id = p.body_id and b.kind = 'MASS_ORGANISATION'
     where p.body = 'MASS_ORGANISATION' order by p.legal_form, p.body_name`,
  )
  expect(programmes.map(({ form, name }) => `${form} ${name}`)).toEqual([
    'REGULATION_217 Hội Cựu chiến binh tỉnh Nam Định',
    'REGULATION_217 Hội Liên hiệp Phụ nữ tỉnh Nam Định',
    'REGULATION_217 Hội Nông dân tỉnh Nam Định',
    'REGULATION_217 Liên đoàn Lao động tỉnh Nam Định',
    'REGULATION_218 Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Nam Định',
  ])
  expect(programmes.every(({ marked }) => marked)).toBe(true)
})

test('what is issued by a body to a body has kind, words and unit from the directory', async () => {
  expect(await issued({ issuedBy: standing })).toEqual({
    issuerBody: 'STANDING',
    issuerName: 'Thường trực Hội đồng nhân dân tỉnh Nam Định',
    issuedBy: { id: standing },
    addressee: { id: world.province },
    addresseeName: 'Ủy ban nhân dân tỉnh Nam Định',
    addressedTo: { id: committee },
  })
  const agency = await bodyOf('36-syt', 'AGENCY')
  const toDirector = await issued({
    issuedBy: standing,
    addressedTo: agency,
    addresseeName: 'Giám đốc Sở Y tế',
  })
  expect(toDirector).toMatchObject({ addressee: { id: world.health }, addresseeName: 'Giám đốc Sở Y tế' })
  expect(await issued({ issuedBy: standing, addressedTo: agency })).toMatchObject({
    addresseeName: 'Sở Y tế',
  })
})

test('a body that the directory does not have is still told by its kind and words', async () => {
  const told = { issuerBody: 'MASS_ORGANISATION', issuerName: 'Hội thử' }
  expect(await issued(told)).toMatchObject({ ...told, issuedBy: null })
  expect(await wrong({})).toMatchObject({ code: 'INPUT_INVALID', field: 'input.issuedBy' })
  expect(await wrong({ issuedBy: standing, issuerName: 'Tên khác' })).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.issuerName',
  })
  const nobody = { issuedBy: standing, addressedTo: null }
  expect(await wrong(nobody)).toMatchObject({ code: 'UNIT_NOT_FOUND', field: 'input.addressee' })
})

test('a bank is addressed though it sits on no unit: whoever keeps it answers', async () => {
  const bank = await opened('EXTERNAL_ORGANISATION', 'Ngân hàng giả định', { seated: false })
  expect(await issued({ issuedBy: standing, addressedTo: bank })).toMatchObject({
    addressee: { id: world.province },
    addresseeName: 'Ngân hàng giả định',
    addressedTo: { id: bank },
  })
})

test('a body that is not there on its day, of another unit or of another kind is refused by its code', async () => {
  expect(await wrong({ issuedBy: randomUUID() })).toMatchObject({
    code: 'BODY_NOT_FOUND',
    field: 'input.issuedBy',
  })
  expect(await wrong({ issuedBy: 'no id' })).toMatchObject({
    code: 'BODY_NOT_FOUND',
    field: 'input.issuedBy',
  })
  const coming = await opened('COUNCIL_BOARD', 'Ban Đô thị', { from: '2023-06-10' })
  expect(await wrong({ issuedBy: coming, issuedOn: '2023-06-09', dueOn: null })).toEqual({
    code: 'BODY_NOT_OPEN_YET',
    field: 'input.issuedBy',
    message: expect.stringContaining('chỉ có từ ngày 10/06/2023'),
  })
  expect(await wrong({ issuedBy: committee })).toMatchObject({
    code: 'BODY_KIND_NOT_ALLOWED',
    field: 'input.issuedBy',
  })
  const elsewhere = await bodyOf('360', 'FATHERLAND_FRONT')
  expect(await wrong({ issuedBy: elsewhere })).toMatchObject({
    code: 'BODY_ELSEWHERE',
    field: 'input.issuedBy',
  })
  const mixed = { issuedBy: standing, addressee: world.health }
  expect(await wrong(mixed)).toMatchObject({ code: 'BODY_ELSEWHERE', field: 'input.addressedTo' })
})

test('one that has ended is refused, and the one that took over is named', async () => {
  const [before, after] = [
    await opened('RECEPTION_BOARD', 'Ban tiếp dân cũ', { to: '2023-03-01' }),
    await opened('RECEPTION_BOARD', 'Ban tiếp dân mới', { from: '2023-03-01' }),
  ]
  expect(await wrong({ issuedBy: standing, addressedTo: before })).toEqual({
    code: 'BODY_ENDED',
    field: 'input.addressedTo',
    message: expect.stringContaining('Ban tiếp dân mới tỉnh Nam Định, cơ quan tiếp nối'),
  })
  expect(await issued({ issuedBy: standing, addressedTo: after })).toMatchObject({
    addressedTo: { id: after },
  })
  const alone = await opened('INSPECTORATE', 'Thanh tra cũ', { to: '2023-03-01' })
  expect(await wrong({ issuedBy: standing, addressedTo: alone })).toMatchObject({
    code: 'BODY_ENDED',
    message: expect.stringContaining('hãy chọn cơ quan khác'),
  })
})

const DRAFT = `mutation ($input: DraftProgrammeInput!, $key: String!) { draftProgramme(input: $input, idempotencyKey: $key) { id body bodyName ownedBy { id } } }`
const PLAN = `mutation ($input: PlanSessionInput!, $key: String!) { planSession(input: $input, idempotencyKey: $key) { subjects { kind name counted body { id } unit { id } } } }`
const MEET = `mutation ($input: PlanOccasionInput!, $key: String!) { planOccasion(input: $input, idempotencyKey: $key) { body bodyName heldBy { id } } }`

test('programmes, meetings and subjects of sessions name bodies too', async () => {
  const plan = {
    unit: world.province,
    legalForm: 'LAW_ON_SUPERVISION',
    title: 'Chương trình thử',
    runsFrom: '2023-07-01',
    runsTo: '2024-01-01',
    contents: ['Nội dung'],
  }
  const draft = (more: object) => ({ input: { ...plan, ...more }, key: randomUUID() })
  const board = await bodyOf('36', 'COUNCIL_BOARD')
  const { draftProgramme } = await planner.data<{
    draftProgramme: { id: string; body: string; ownedBy: object }
  }>(DRAFT, draft({ ownedBy: board }))
  expect(draftProgramme).toMatchObject({ body: 'BOARDS', ownedBy: { id: board } })
  expect(await planner.refusal(DRAFT, draft({ ownedBy: committee }))).toBe('BODY_KIND_NOT_ALLOWED')
  expect(await planner.refusal(DRAFT, draft({}))).toBe('INPUT_INVALID')

  const meeting = (more: object) => ({
    input: { unit: world.province, kind: 'COUNCIL_MEETING', title: 'Kỳ họp', plannedOn: TODAY, ...more },
    key: randomUUID(),
  })
  const council = await bodyOf('36', 'PEOPLES_COUNCIL')
  expect(await planner.data(MEET, meeting({ heldBy: council }))).toEqual({
    planOccasion: {
      body: 'COUNCIL',
      bodyName: 'Hội đồng nhân dân tỉnh Nam Định',
      heldBy: { id: council },
    },
  })
  expect(await planner.refusal(MEET, meeting({ heldBy: randomUUID() }))).toBe('BODY_NOT_FOUND')

  const bank = await opened('EXTERNAL_ORGANISATION', 'Ngân hàng khác', { seated: false, from: '2023-06-01' })
  const session = (plannedOn: string, ...subjects: object[]) => ({
    input: { programme: draftProgramme.id, kind: 'SURVEY', title: 'Khảo sát', plannedOn, subjects },
    key: randomUUID(),
  })
  expect(await planner.data(PLAN, session(TODAY, { kind: 'BODY', body: bank }))).toEqual({
    planSession: {
      subjects: [{ kind: 'BODY', name: 'Ngân hàng khác', counted: 1, body: { id: bank }, unit: null }],
    },
  })
  expect(await planner.refusal(PLAN, session('2023-05-01', { kind: 'BODY', body: bank }))).toBe(
    'BODY_NOT_OPEN_YET',
  )
  for (const mixed of [
    { kind: 'BODY', name: 'Tên' },
    { kind: 'BODY', body: bank, name: 'Tên' },
    { kind: 'BODY', body: bank, counted: 2 },
    { kind: 'UNITS_NOT_NAMED', body: bank },
  ])
    expect(await planner.refusal(PLAN, session(TODAY, mixed))).toBe('INPUT_INVALID')
})

test('who may not issue is told so before any body is looked at', async () => {
  const refused = { input: world.asked({ issuedBy: randomUUID() }), key: randomUUID() }
  expect(await world.other.refusal(issue, refused)).toBe('FORBIDDEN_OR_MISSING')
})
