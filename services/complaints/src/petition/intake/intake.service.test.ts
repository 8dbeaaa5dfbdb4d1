import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  CLERK,
  key,
  openIntake,
  type PetitionWorld,
  petitionWorld,
  saveIntake,
} from '../../../test/petition-world.ts'

let world: PetitionWorld
let clerk: GraphClient
let other: GraphClient
let leader: GraphClient
let lead: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK)
  other = await world.person('other', '13639', ...CLERK)
  leader = await world.person('leader', '36')
  lead = await world.person('lead', '36', ...CLERK, 'denunciation.read')
})

afterAll(() => world?.close())

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const one = `query ($id: ID!) { petition(id: $id) { id state kind summary sender { name address } sealed { rawText nationalId }
  clocks { kind state armedOn dueOn standing } steps { step fromState toState reason } } }`

interface Shown {
  petition: {
    state: string
    kind: string | null
    sender: { name: string; address: string } | null
    sealed: { rawText: string; nationalId: string | null } | null
    clocks: { kind: string; state: string; dueOn: string; standing: string }[]
    steps: { step: string; toState: string }[]
  } | null
}

const shown = async (client: GraphClient, id: string) => (await client.data<Shown>(one, { id })).petition

test('what is typed is kept and shown to who typed it, and to nobody else', async () => {
  const unit = await world.database.unitId('13636')
  type Opened = { openIntake: { id: string; version: number; sealed: object } }
  const { openIntake: intake } = await clerk.data<Opened>(openIntake, {
    input: { unit, sealed: { senderName: 'Lê Thị Thử' } },
    key: key(),
  })
  expect(intake).toMatchObject({
    version: 1,
    state: 'OPEN',
    sealed: { senderName: 'Lê Thị Thử', rawText: null },
  })
  const kept = await clerk.data<object>(saveIntake, {
    id: intake.id,
    version: 1,
    input: { summary: 'Mương thoát nước', sealed: { rawText: 'Nhà tôi bị ngập' } },
    key: key(),
  })
  expect(kept).toMatchObject({
    saveIntake: { version: 2, sealed: { senderName: 'Lê Thị Thử', rawText: 'Nhà tôi bị ngập' } },
  })
  const read = `query ($id: ID!) { intake(id: $id) { id sealed { senderName } } }`
  expect(await clerk.data(read, { id: intake.id })).toMatchObject({
    intake: { sealed: { senderName: 'Lê Thị Thử' } },
  })
  for (const stranger of [other, leader, lead])
    expect(await stranger.data(read, { id: intake.id })).toEqual({ intake: null })
  const stale = { id: intake.id, version: 1, input: {}, key: key() }
  expect(await clerk.refusal(saveIntake, stale)).toBe('STALE_VERSION')
  expect(await other.refusal(saveIntake, { ...stale, version: 2 })).toBe(FORBIDDEN)
  const abandon = `mutation ($id: ID!, $version: Int!, $key: String!) { abandonIntake(id: $id, expectedVersion: $version, idempotencyKey: $key) { state sealed { senderName } } }`
  expect(await other.refusal(abandon, { id: intake.id, version: 2, key: key() })).toBe(FORBIDDEN)
  expect(await clerk.refusal(abandon, { id: intake.id, version: 7, key: key() })).toBe('STALE_VERSION')
  expect(await clerk.data(abandon, { id: intake.id, version: 2, key: key() })).toEqual({
    abandonIntake: { state: 'ABANDONED', sealed: null },
  })
  expect(await clerk.refusal(saveIntake, { ...stale, version: 3, key: key() })).toBe('STEP_NOT_ALLOWED')
})

test('elsewhere, with too long a text, for an unknown unit, it is refused and nothing is stored', async () => {
  const count = async () => (await world.database.peek('select from complaints.vault_record')).length
  const before = await count()
  const unit = await world.database.unitId('13636')
  const refused = (input: object) => clerk.refusal(openIntake, { input: { unit, ...input }, key: key() })
  expect(await other.refusal(openIntake, { input: { unit }, key: key() })).toBe(FORBIDDEN)
  expect(await leader.refusal(openIntake, { input: { unit }, key: key() })).toBe(FORBIDDEN)
  expect(await refused({ unit: 'nobody' })).toBe(FORBIDDEN)
  expect(await refused({ sealed: { rawText: 'x'.repeat(200_000) } })).toBe('INPUT_INVALID')
  expect(await refused({ receivedOn: '2023-06-16' })).toBe('INPUT_INVALID')
  expect(await refused({ complainedUnit: '01890000-0000-7000-8000-00000000dead' })).toBe('UNIT_NOT_FOUND')
  expect(await count()).toBe(before)
})

test('it becomes a petition of which the law’s time runs, once', async () => {
  const petition = await world.petition(clerk, '13636', { receivedOn: '2023-06-05' })
  expect(petition).toMatchObject({ state: 'RECEIVED', kind: null, version: 1 })
  expect(await shown(clerk, petition.id)).toMatchObject({
    clocks: [{ kind: 'reception.notify', state: 'RUNNING', armedOn: '2023-06-05', dueOn: '2023-06-19' }],
    steps: [{ step: 'register', fromState: null, toState: 'RECEIVED' }],
    sender: null,
    sealed: null,
  })
})

test('without a summary, or with one that names the sender, it becomes none', async () => {
  const refused = (typed: object) =>
    world.petition(clerk, '13636', typed).then(
      () => undefined,
      (cause: Error) => JSON.parse(cause.message)[0].extensions,
    )
  expect(await refused({ summary: ' ' })).toMatchObject({ code: 'INPUT_INVALID', property: 'summary' })
  const naming = { summary: 'Ông Lê Văn Thử kiến nghị', senderName: 'LÊ VĂN THỬ' }
  expect(await refused(naming)).toMatchObject({ code: 'INPUT_INVALID', field: 'input.summary' })
})

test('a unit that merged away is served by what took it over', async () => {
  const [merged] = await world.database.peek<{ id: string; to: string }>(
    `select u.id, l.unit_id as to from hierarchy.unit u join hierarchy.lineage l on l.origin_id = u.id and l.unit_id <> u.id
     where u.level = 'COMMUNE' and u.closed_on = '2024-09-01' and l.valid_from = '2024-09-01' limit 1`,
  )
  await world.database.peek(
    `update hierarchy.lineage set valid_to = '2023-01-01' where origin_id = $1 and unit_id = $1`,
    [merged?.id],
  )
  await world.database.peek(
    `update hierarchy.lineage set valid_from = '2023-01-01' where origin_id = $1 and unit_id <> $1`,
    [merged?.id],
  )
  const all = await world.person('everywhere', '36', ...CLERK)
  type Opened = { openIntake: { unit: { id: string }; handedOverFrom: { id: string } | null } }
  const document = `mutation ($input: OpenIntakeInput!, $key: String!) { openIntake(input: $input, idempotencyKey: $key) { unit { id } handedOverFrom { id } } }`
  const path = await world.database.peek(
    `select from hierarchy.closure where descendant_id = $1 and ancestor_id = $2`,
    [merged?.to, await world.database.unitId('36')],
  )
  expect(path.length).toBeGreaterThan(0)
  const { openIntake: opened } = await all.data<Opened>(document, {
    input: { unit: merged?.id },
    key: key(),
  })
  expect(opened).toEqual({ unit: { id: merged?.to }, handedOverFrom: { id: merged?.id } })
})

test('the same key with another sealed text is another request, and no hash that is stored tells which text', async () => {
  const unit = await world.database.unitId('13636')
  type Opened = { openIntake: { id: string; version: number } }
  const { openIntake: intake } = await clerk.data<Opened>(openIntake, { input: { unit }, key: key() })
  const typed = (rawText: string) => ({
    id: intake.id,
    version: intake.version,
    input: { sealed: { rawText } },
    key: `sealed ${intake.id}`,
  })
  await clerk.data(saveIntake, typed('Nhà tôi bị ngập'))
  expect(await clerk.refusal(saveIntake, typed('Ruộng tôi bị ngập'))).toBe('IDEMPOTENCY_KEY_REUSED')
  expect(await clerk.data(saveIntake, typed('Nhà tôi bị ngập'))).toMatchObject({ saveIntake: { version: 2 } })
  const hashesOf = async (rawText: string) => {
    const version = (
      await clerk.data<{ saveIntake: { version: number } }>(saveIntake, {
        ...typed(rawText),
        version: 2,
        key: key(),
      })
    ).saveIntake.version
    await world.database.peek('update complaints.intake set version = 2 where id = $1', [intake.id])
    const [entry] = await world.database.peek<{ input_hash: string }>(
      `select input_hash from complaints.audit_entry where field = 'saveIntake' order by at desc limit 1`,
    )
    return [version, entry?.input_hash]
  }
  expect(await hashesOf('một')).toEqual(await hashesOf('hai'))
})
