import { dateIn } from '@province/runtime'
import { afterAll, expect, test } from 'vitest'
import {
  approve,
  cancel,
  draft,
  execute,
  giveBack,
  input,
  key,
  merge,
  OFFICE,
  type Plan,
  type Preview,
  preview,
  reorganisationWorld,
  submit,
} from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, admin, leader, as, communes, drafted, seen, approved } = world

afterAll(() => world.close())

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
  // The records of each unit that ended, and the Party committee and the Front of the one district among them.
  expect(answer.handOvers.totalCount).toBe(ended.length + 2)
  const kinds = answer.handOvers.edges.map(({ node }) => node.kind)
  expect([...new Set(kinds)].sort()).toEqual(['body', 'unit_records'])
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
  const dated = await admin.data<{ viewer: { today: string }; reorganisation: { steps: { at: string }[] } }>(
    'query ($id: ID!) { viewer { today } reorganisation(id: $id) { steps { at } } }',
    { id },
  )
  const days = dated.reorganisation.steps.map(({ at }) => dateIn(new Date(at)))
  expect(days).toEqual(Array(4).fill(dated.viewer.today))
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
