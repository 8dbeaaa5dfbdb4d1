import { randomUUID } from 'node:crypto'
import { STRANGER } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'

const READ = ['organization.read', 'reorganisation.read']
const OFFICE = [...READ, 'reorganisation.draft', 'reorganisation.execute']
const APPROVAL = [...READ, 'reorganisation.approve']

let database: TestDatabase
let app: SubgraphApp
let province: string
let admin: GraphClient
let leader: GraphClient

const as = (unit: string, subject: string, ...actions: string[]) =>
  graphClient(app.execute, { ...personWith(actions, unit, subject), name: subject })

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
  province = await database.unitId('36')
  admin = as(province, 'admin', ...OFFICE)
  leader = as(province, 'leader', ...APPROVAL)
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const draft = `mutation ($unit: ID!, $input: ReorganisationInput!, $key: String!) {
  draftReorganisation(unit: $unit, input: $input, idempotencyKey: $key) { id version state } }`
const change = `mutation ($id: ID!, $version: Int!, $input: ReorganisationInput!, $key: String!) {
  changeReorganisation(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state } }`
const step = (
  name: string,
  more = '',
) => `mutation ($id: ID!, $version: Int!, $key: String!${more && ', '}${more.replace(/(\w+): \$(\w+) (\S+)/, '$$$2: $3')}) {
  ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${more && ', '}${more.replace(/ \S+$/, '')}) { id version state } }`
const submit = step('submitReorganisation')
const approve = step('approveReorganisation', 'registerVersion: $register Int!')
const giveBack = step('returnReorganisation', 'reason: $reason String!')
const cancel = step('cancelReorganisation', 'reason: $reason String!')
const execute = step('executeReorganisation')
const preview = `query ($id: ID!) { reorganisation(id: $id) { version state writtenByViewer lines { kind predecessor }
  steps { name by reason } preview { registerVersion closes { code } opens { code parent } changes { before { code } }
    effects { from to share } issues { severity code line } openItems { domain kind from to } silentDomains
    lostGrants { unit role accounts } counts { level before after } } } }`

interface Plan {
  id: string
  version: number
  state: string
}

interface Preview {
  reorganisation: { preview: Record<string, never> & { registerVersion: number } }
}

const key = () => randomUUID()
const merge = (from: string, code: string, name: string, parent = '359') => ({
  kind: 'MERGE',
  level: 'COMMUNE',
  predecessor: from,
  successor: { code, name, kind: 'xã', parent },
})
const input = (lines: object[], more: object = {}) => ({
  title: 'Sắp xếp thử',
  legalBasis: '9/NQ',
  effectiveOn: '2025-01-01',
  lines,
  ...more,
})

/** Two communes of Vụ Bản that stand on the day, by code. */
const communes = async (count: number) => {
  const rows = await database.peek<{ code: string }>(
    `select u.code from hierarchy.unit u join hierarchy.closure c on c.descendant_id = u.id
     where c.ancestor_id = $1 and u.level = 'COMMUNE' and u.valid_to = 'infinity' and u.closed_on is null
       and c.valid_to = 'infinity' and u.opened_on is null order by u.code`,
    [await database.unitId('359', '2025-01-01')],
  )
  return rows.slice(0, count).map(({ code }) => code)
}

const drafted = async (lines: object[], more: object = {}) =>
  (
    await admin.data<{ draftReorganisation: Plan }>(draft, {
      unit: province,
      input: input(lines, more),
      key: key(),
    })
  ).draftReorganisation

const seen = async (id: string) =>
  (await leader.data<Preview>(preview, { id })).reorganisation.preview.registerVersion

const approved = async (lines: object[], more: object = {}) => {
  const { id } = await drafted(lines, more)
  await admin.data(submit, { id, version: 1, key: key() })
  await leader.data(approve, { id, version: 2, register: await seen(id), key: key() })
  return id
}

test('the resolution of 2024 went this way: drafted, sent, approved by a second person, executed', async () => {
  const document = `{ reorganisationPlans(first: 5) { totalCount edges { node { id state legalBasis preview { registerVersion }
    event { id effects { kind } } steps { name by } } } } handOvers(first: 100) { totalCount edges { node { kind state } } } }`
  type Answer = {
    reorganisationPlans: {
      totalCount: number
      edges: { node: { id: string; event: { id: string; effects: object[] } } }[]
    }
    handOvers: { totalCount: number; edges: { node: { kind: string; state: string } }[] }
  }
  const answer = await admin.data<Answer>(document)
  const [first] = answer.reorganisationPlans.edges
  expect(answer.reorganisationPlans.totalCount).toBe(1)
  expect(first?.node).toMatchObject({
    state: 'EXECUTED',
    legalBasis: '1104/NQ-UBTVQH15',
    preview: null,
    steps: [
      { name: 'DRAFTED', by: 'Quản trị hệ thống' },
      { name: 'SUBMITTED', by: 'Quản trị hệ thống' },
      { name: 'APPROVED', by: 'Lãnh đạo tỉnh' },
      { name: 'EXECUTED', by: 'Quản trị hệ thống' },
    ],
  })
  expect(first?.node.event.id).toBe(first?.node.id)
  const ended = await database.peek(`select from organization.unit where closed_on = '2024-09-01'`)
  expect(answer.handOvers.totalCount).toBe(ended.length)
  expect(new Set(answer.handOvers.edges.map(({ node }) => node.kind))).toEqual(new Set(['unit_records']))
})

test('a merger is drafted, previewed, approved by another person and executed; the register follows', async () => {
  const [a = '', b = ''] = await communes(2)
  const { id, version, state } = await drafted([merge(a, '99001', 'Xã Mới'), merge(b, '99001', 'Xã Mới')])
  expect({ version, state }).toEqual({ version: 1, state: 'DRAFT' })
  const answer = await admin.data<Preview>(preview, { id })
  expect(answer.reorganisation).toMatchObject({
    writtenByViewer: true,
    preview: {
      closes: [{ code: a }, { code: b }],
      opens: [{ code: '99001', parent: 'Huyện Vụ Bản' }],
      issues: [],
      silentDomains: [],
      openItems: [{ domain: 'organization', kind: 'unit_records', to: 'Xã Mới' }, { to: 'Xã Mới' }],
    },
  })
  const counts = (
    answer.reorganisation.preview as unknown as { counts: { level: string; before: number; after: number }[] }
  ).counts
  expect(counts.find(({ level }) => level === 'COMMUNE')).toMatchObject({ before: 175, after: 174 })
  await admin.data(submit, { id, version: 1, key: key() })
  const register = await seen(id)
  await leader.data(approve, { id, version: 2, register, key: key() })
  const done = await admin.data<{ executeReorganisation: Plan }>(execute, { id, version: 3, key: key() })
  expect(done.executeReorganisation).toEqual({ id, version: 4, state: 'EXECUTED' })
  const successor = await database.unitId('99001', '2025-01-01')
  const lineage = await database.peek<{ share: string }>(
    `select l.share from hierarchy.lineage l join hierarchy.unit u on u.id = l.origin_id
     where l.unit_id = $1 and l.valid_from = '2025-01-01' and u.code = any($2::text[])`,
    [successor, [a, b]],
  )
  expect(lineage).toHaveLength(2)
  expect(await admin.data(preview, { id })).toMatchObject({
    reorganisation: { state: 'EXECUTED', preview: null },
  })
  const events = await database.peek<{ name: string }>(
    'select name from organization.outbox where aggregate_id = $1 order by position',
    [id],
  )
  expect(events.map(({ name }) => name)).toEqual([
    'reorganisation.drafted',
    'reorganisation.submitted',
    'reorganisation.approved',
    'reorganisation.executed',
  ])
})

test('whoever wrote it does not approve it, and a returned plan says why', async () => {
  const [a = ''] = await communes(1)
  const both = as(province, 'both', ...OFFICE, 'reorganisation.approve')
  const { draftReorganisation } = await both.data<{ draftReorganisation: Plan }>(draft, {
    unit: province,
    input: input([{ kind: 'RENAME', level: 'COMMUNE', predecessor: a, successor: { name: 'Xã Đổi Tên' } }]),
    key: key(),
  })
  const { id } = draftReorganisation
  await both.data(submit, { id, version: 1, key: key() })
  const register = await seen(id)
  expect(await both.refusal(approve, { id, version: 2, register, key: key() })).toBe('SECOND_PERSON_REQUIRED')
  expect(await leader.refusal(giveBack, { id, version: 2, reason: ' ', key: key() })).toBe('INPUT_INVALID')
  await leader.data(giveBack, { id, version: 2, reason: 'Thiếu căn cứ', key: key() })
  const { reorganisation } = await leader.data<{ reorganisation: { steps: object[] } }>(preview, { id })
  expect(reorganisation.steps.at(-1)).toEqual({ name: 'RETURNED', by: 'leader', reason: 'Thiếu căn cứ' })
  await both.data(cancel, { id, version: 3, reason: 'Không làm nữa', key: key() })
  expect(await both.refusal(submit, { id, version: 4, key: key() })).toBe('STEP_NOT_ALLOWED')
})

test('of two approved on one register the first executed wins, and the other is told to look again', async () => {
  const [a = '', b = ''] = await communes(2)
  const rename = (code: string) => ({
    kind: 'RENAME',
    level: 'COMMUNE',
    predecessor: code,
    successor: { name: `Xã ${code}` },
  })
  const [one, two] = [await approved([rename(a)]), await approved([rename(b)])]
  const codeOf = async (id: string) => {
    const { errors } = await admin(execute, { id, version: 3, key: key() })
    return errors?.[0]?.extensions?.code ?? 'done'
  }
  const outcomes = await Promise.all([codeOf(one), codeOf(two)])
  expect(outcomes.sort()).toEqual(['REGISTER_CHANGED', 'done'])
  const [row] = await database.peek<{ id: string }>(
    `select id from organization.reorganisation where state = 'APPROVED' and id = any($1::uuid[])`,
    [[one, two]],
  )
  const id = row?.id ?? ''
  expect(await admin.refusal(execute, { id, version: 3, key: key() })).toBe('REGISTER_CHANGED')
  await leader.data(giveBack, { id, version: 3, reason: 'Sổ đơn vị đã thay đổi', key: key() })
  await admin.data(submit, { id, version: 4, key: key() })
  expect(await leader.refusal(approve, { id, version: 5, register: 1, key: key() })).toBe('REGISTER_CHANGED')
  await leader.data(approve, { id, version: 5, register: await seen(id), key: key() })
  await admin.data(execute, { id, version: 6, key: key() })
})

test('a failure in the middle leaves nothing', async () => {
  const [a = '', b = ''] = await communes(2)
  const later = { effectiveOn: '2025-02-01' }
  const id = await approved([merge(a, '99002', 'Xã Dở'), merge(b, '99002', 'Xã Dở')], later)
  await database.peek(`create function organization.fail() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full'; end $$`)
  await database.peek(
    `create trigger fails before insert on organization.hand_over for each row execute function organization.fail()`,
  )
  const state = () =>
    database.peek(`select (select count(*) from organization.unit) as units, (select count(*) from hierarchy.unit) as projected,
      (select count(*) from hierarchy.lineage) as lineage, (select count(*) from organization.reorg_event) as events,
      (select count(*) from organization.outbox) as outbox`)
  const before = await state()
  database.logger.error = () => undefined
  expect(await admin.refusal(execute, { id, version: 3, key: key() })).toBe('INTERNAL_ERROR')
  expect(await state()).toEqual(before)
  await database.peek('drop trigger fails on organization.hand_over')
  await admin.data(execute, { id, version: 3, key: key() })
})

test('a plan with errors is not sent, each with its place', async () => {
  const split = (share: number, code: string) => ({
    ...merge('13636', code, `Xã ${code}`),
    kind: 'SPLIT',
    share,
  })
  const refusalOf = async (lines: object[], more: object = {}) => {
    const { id } = await drafted(lines, more)
    const { errors } = await admin(submit, { id, version: 1, key: key() })
    return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.field]
  }
  expect(await refusalOf([merge('00000', '99003', 'Xã')])).toEqual([
    'UNIT_NOT_FOUND',
    'input.lines.0.predecessor',
  ])
  expect(await refusalOf([split(0.5, '99003'), split(0.4, '99004')])).toEqual([
    'SHARES_NOT_WHOLE',
    'input.lines.0.share',
  ])
  expect(await refusalOf([merge('13636', '99003', 'Xã')], { effectiveOn: '2024-01-01' })).toEqual([
    'LATER_CHANGE',
    'input.lines.0.predecessor',
  ])
  const unreadable = [merge('13636', '1', 'Xã\u0000')]
  for (const bad of [
    { title: ' ' },
    { title: 'Xã\u0000' },
    { lines: [] },
    { lines: unreadable },
    { corrects: randomUUID() },
  ]) {
    const variables = { unit: province, input: { ...input([merge('13636', '1', 'Xã')]), ...bad }, key: key() }
    expect(await admin.refusal(draft, variables)).toBe('INPUT_INVALID')
  }
})

test('wrong role, wrong unit, wrong version, and a key used twice', async () => {
  const [a = ''] = await communes(1)
  const lines = [{ kind: 'RENAME', level: 'COMMUNE', predecessor: a, successor: { name: 'Xã Khác' } }]
  const variables = { unit: province, input: input(lines), key: key() }
  const district = as(await database.unitId('359'), 'district', ...OFFICE, 'reorganisation.approve')
  const forbidden = 'FORBIDDEN_OR_MISSING'
  expect(await leader.refusal(draft, variables)).toBe(forbidden)
  expect(await district.refusal(draft, variables)).toBe(forbidden)
  expect(await admin.refusal(draft, { ...variables, unit: 'nobody' })).toBe(forbidden)
  expect(await graphClient(app.execute, STRANGER).refusal(draft, variables)).toBe('UNAUTHENTICATED')
  const first = await admin.data<{ draftReorganisation: Plan }>(draft, variables)
  expect(await admin.data(draft, variables)).toEqual(first)
  const other = { ...variables, input: input(lines, { title: 'Khác' }) }
  expect(await admin.refusal(draft, other)).toBe('IDEMPOTENCY_KEY_REUSED')
  const { id } = first.draftReorganisation
  const reason = 'Vì thế'
  for (const [who, document, more] of [
    [district, submit, {}],
    [leader, submit, {}],
    [leader, cancel, { reason }],
    [leader, change, { input: input(lines) }],
    [district, giveBack, { reason }],
    [admin, approve, { register: 1 }],
    [leader, execute, {}],
  ] as const)
    expect(await who.refusal(document, { id, version: 1, key: key(), ...more })).toBe(forbidden)
  for (const [who, document, more] of [
    [admin, submit, {}],
    [admin, cancel, { reason }],
    [admin, change, { input: input(lines) }],
    [admin, execute, {}],
    [leader, approve, { register: 1 }],
    [leader, giveBack, { reason }],
  ] as const)
    expect(await who.refusal(document, { id, version: 9, key: key(), ...more })).toBe('STALE_VERSION')
  for (const [who, document, more] of [
    [admin, execute, {}],
    [leader, approve, { register: 1 }],
    [leader, giveBack, { reason }],
  ] as const)
    expect(await who.refusal(document, { id, version: 1, key: key(), ...more })).toBe('STEP_NOT_ALLOWED')
  expect(await district.refusal(preview, { id })).toBe(forbidden)
  await admin.data(change, { id, version: 1, input: input(lines, { title: 'Sửa' }), key: key() })
})
