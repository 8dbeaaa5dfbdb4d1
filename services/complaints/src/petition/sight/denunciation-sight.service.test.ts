import type { GraphClient } from '@province/testbed'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  CLERK,
  key,
  type PetitionWorld,
  petitionWorld,
  type SeenPetition,
} from '../../../test/petition-world.ts'

let world: PetitionWorld
/** Of the ward: who takes in and reads denunciations, and a colleague who reads none. */
let ward: GraphClient
let colleague: GraphClient
/** Of the city to which it is sent: a clerk who reads no denunciations, and one who does. */
let city: GraphClient
let inspector: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  ward = await world.person('ward', '13636', ...CLERK, 'denunciation.read')
  colleague = await world.person('colleague', '13636', ...CLERK)
  city = await world.person('city', '359', ...CLERK)
  inspector = await world.person('inspector', '359', ...CLERK, 'denunciation.read')
})

afterAll(() => world?.close())

const transferPetition = `mutation ($id: ID!, $version: Int!, $input: TransferInput!, $key: String!) {
  transferPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version petition { id version } clocks { id } } }`
const returnTransfer = `mutation ($id: ID!, $version: Int!, $input: ReturnTransferInput!, $key: String!) {
  returnTransfer(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { petition { id version } } }`
const acknowledge = `mutation ($id: ID!, $version: Int!, $key: String!) {
  acknowledgeTransfer(id: $id, expectedVersion: $version, idempotencyKey: $key) { receivedPetition { id version } } }`

interface Sent {
  transferPetition: { id: string; version: number; clocks: { id: string }[] }
}

/** A petition of the ward that is taken for a reflection and sent to the city. */
async function sentAsReflection() {
  const petition = await world.petition(ward, '13636', { senderName: 'Phạm Thị Tố' })
  const { id, version } = await world.classified(ward, petition, 'REFLECTION', {
    jurisdiction: 'OTHER_AUTHORITY',
  })
  const input = { reason: 'Thuộc thẩm quyền thành phố', to: await world.database.unitId('359') }
  const { transferPetition: sent } = await ward.data<Sent>(transferPetition, {
    id,
    version,
    input,
    key: key(),
  })
  return { id, sent }
}

/** Everything somebody can find out of a petition and how it was sent. */
async function learns(client: GraphClient, petition: string, transfer: string) {
  const within = await world.database.unitId('36')
  const document = `query ($within: ID!, $petition: ID!) {
    petition(id: $petition) { id summary sender { name } steps { reason } }
    petitions(within: $within, first: 100) { totalCount edges { node { id } } }
    sent: transfers(within: $within, direction: SENT, first: 100) { edges { node { id reason bounceReason } } }
    received: transfers(within: $within, direction: RECEIVED, first: 100) { edges { node { id reason bounceReason } } } }`
  const answer = JSON.stringify((await client(document, { within, petition })).data)
  const rows = await world.database.peek<{ id: string }>(
    'select id from complaints.clock where subject_id = any($1::uuid[])',
    [[petition, transfer]],
  )
  const clocks = await Promise.all(
    rows.map(async ({ id }) =>
      JSON.stringify((await client('query ($id: ID!) { clock(id: $id) { id } }', { id })).data),
    ),
  )
  return {
    listed: answer.includes(petition) || answer.includes(transfer),
    clocks: clocks.filter((told) => rows.some(({ id }) => told.includes(id))).length,
  }
}

const NOTHING = { listed: false, clocks: 0 }

const current = `query ($id: ID!) { petition(id: $id) { id version } }`

test('sent as a reflection, sent back and found to be a denunciation: nobody else is told anything any more', async () => {
  const { id, sent } = await sentAsReflection()
  expect(await learns(city, id, sent.id)).toMatchObject({ listed: true })
  const input = { reason: 'Không thuộc thẩm quyền' }
  await city.data(returnTransfer, { id: sent.id, version: 1, input, key: key() })
  // What was sent back is gone for who had it, before anybody knows what it is.
  for (const other of [city, inspector]) expect(await learns(other, id, sent.id)).toEqual(NOTHING)
  expect(await learns(colleague, id, sent.id)).toMatchObject({ listed: true })
  const { petition } = await ward.data<{ petition: SeenPetition }>(current, { id })
  await world.classified(ward, petition, 'DENUNCIATION')
  for (const other of [city, inspector]) expect(await learns(other, id, sent.id)).toEqual(NOTHING)
  // Of the first unit nobody is shown more than what a petition leaves that was passed on; what goes on has an id of its own.
  const left = (await answered(colleague, id, sent.id)) as Record<string, unknown>
  expect(left).toMatchObject({
    petition: {
      state: 'TRANSFERRED',
      kind: 'REFLECTION',
      summary: '',
      sender: null,
      steps: [{ reason: null }],
    },
    transfer: { reason: '', document: null, bounceReason: null },
    named: { totalCount: 0 },
  })
  expect(JSON.stringify(left)).not.toMatch(/Thuộc thẩm quyền|Không thuộc/)
})

/** All that somebody of the first unit can ask of a petition that went on, of its way, and of what is counted there. */
async function answered(client: GraphClient, petition: string, transfer: string) {
  const within = await world.database.unitId('13636')
  const document = `query ($within: ID!, $petition: ID!, $transfer: ID!) {
    petition(id: $petition) { id code state kind version summary sender { name } sealed { rawText } matter { id } files { id } duplicates { reasons }
      steps { step reason document } clocks { id kind state dueOn } transfers { id reason receivedPetition { id } } standing dueOn }
    transfer(id: $transfer) { id state reason document bounceReason petition { id summary } receivedPetition { id } clocks { id state } }
    petitions(within: $within, first: 100) { totalCount edges { node { id kind state summary } } }
    named: petitions(within: $within, filter: { search: "pham thi to" }) { totalCount }
    found: petitions(within: $within, filter: { search: "ranh gioi" }) { totalCount }
    kinds: petitions(within: $within, filter: { kinds: [DENUNCIATION], open: true }) { totalCount }
    sent: transfers(within: $within, direction: SENT, first: 100) { totalCount edges { node { id reason state } } }
    complaintsEvents(after: "0.0", first: 100) { name aggregateId unitId } }`
  return (await client(document, { within, petition, transfer })).data
}

test('acknowledged and found to be a denunciation there: the first unit is answered as of every one that was passed on', async () => {
  const { id, sent } = await sentAsReflection()
  type Received = { acknowledgeTransfer: { receivedPetition: SeenPetition } }
  const { acknowledgeTransfer: took } = await inspector.data<Received>(acknowledge, {
    id: sent.id,
    version: 1,
    key: key(),
  })
  const received = took.receivedPetition
  const reader = await world.person('reader', '13636')
  const both = await world.person('both', '36', 'petition.handle')
  const others = [ward, colleague, reader]
  const before = await Promise.all(others.map((client) => answered(client, id, sent.id)))
  // Of the received one whoever handles it there knew; of what is left behind they learn nothing either.
  const ofTheStub = async () => {
    const { complaintsEvents, ...seen } = (await answered(both, id, sent.id)) as {
      complaintsEvents: { aggregateId: string }[]
    }
    return { ...seen, events: complaintsEvents.filter(({ aggregateId }) => aggregateId !== received.id) }
  }
  const wholeBefore = await ofTheStub()
  expect(before[1]).toMatchObject({
    petition: { summary: '', sender: null, sealed: null, state: 'TRANSFERRED', kind: 'REFLECTION' },
    transfer: { state: 'ACKNOWLEDGED', reason: '', receivedPetition: null },
    named: { totalCount: 0 },
  })
  const found = await world.classified(inspector, received, 'REFLECTION')
  expect(found).toMatchObject({ sender: { name: 'Phạm Thị Tố' } })
  const guarded = await world.classified(inspector, found, 'DENUNCIATION')
  expect(await Promise.all(others.map((client) => answered(client, id, sent.id)))).toEqual(before)
  expect(await ofTheStub()).toEqual(wholeBefore)
  for (const other of [colleague, city]) {
    const seen = await answered(other, guarded.id, sent.id)
    expect(seen).toMatchObject({ petition: null })
    expect(JSON.stringify(seen)).not.toContain(guarded.id)
  }
  // Where it was received too: what is left says no word.
  expect(await answered(city, received.id, sent.id)).toMatchObject({
    petition: { state: 'TRANSFERRED', kind: 'REFLECTION', summary: '', sender: null, sealed: null },
    named: { totalCount: 0 },
  })
  // Whoever works on it has all that was done before, the first unit's reasons included.
  const thread = `query ($id: ID!) { petition(id: $id) { summary steps { step reason } } }`
  expect(await inspector.data(thread, { id: guarded.id })).toMatchObject({
    petition: {
      summary: expect.stringMatching(/ranh giới/),
      steps: expect.arrayContaining([{ step: 'transfer', reason: 'Thuộc thẩm quyền thành phố' }]),
    },
  })
  const rows = await world.database.peek(
    `select from complaints.petition_sender where (sealed <> '' or name_marks <> '{}') and vault_record_id = (select vault_record_id from complaints.petition where id = $1)`,
    [guarded.id],
  )
  expect(rows).toEqual([])
})

test('nobody takes a petition over, or gives one back, but who received it', async () => {
  const { sent } = await sentAsReflection()
  const app = new pg.Client({ connectionString: world.database.databaseUrl })
  await app.connect()
  for (const call of ['complaints.pass_on($1, $1)', 'complaints.give_back($1)'])
    await expect(app.query(`select ${call}`, [sent.id])).rejects.toMatchObject({ code: '42501' })
  await app.end()
})

test('who took a denunciation in is shown nothing of it once they do that work no more', async () => {
  const petition = await world.petition(colleague, '13636')
  await world.classified(colleague, petition, 'DENUNCIATION')
  expect(await learns(colleague, petition.id, petition.id)).toMatchObject({ listed: true })
  const reader = await world.person('colleague', '13636')
  expect(await learns(reader, petition.id, petition.id)).toEqual(NOTHING)
})

test('time limits of what is not classified are told to those who handle it, in no list, by no id and in no event', async () => {
  const petition = await world.petition(ward, '13636')
  const reader = await world.person('reader', '13636')
  expect((await learns(colleague, petition.id, petition.id)).clocks).toBeGreaterThan(0)
  expect(await learns(reader, petition.id, petition.id)).toEqual(NOTHING)
})

test('nobody closes a record but who handles a denunciation of it', async () => {
  const petition = await world.petition(ward, '13636')
  await world.classified(ward, petition, 'REFLECTION')
  const [row] = await world.database.peek<{ record: string }>(
    'select vault_record_id as record from complaints.petition where id = $1',
    [petition.id],
  )
  const app = new pg.Client({ connectionString: world.database.databaseUrl })
  await app.connect()
  const closing = app.query('select complaints.close_record($1)', [row?.record])
  await expect(closing).rejects.toMatchObject({ code: '42501' })
  await app.end()
})
