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
/** Who takes in and reads denunciations of the ward, and who reads and handles what is open there. */
let lead: GraphClient
let colleague: GraphClient
/** Who reads complaints of the ward, and of the whole province. */
let reader: GraphClient
let above: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  lead = await world.person('lead', '13636', ...CLERK, 'denunciation.read')
  colleague = await world.person('colleague', '13636', ...CLERK)
  reader = await world.person('reader', '13636')
  above = await world.person('above', '36')
})

afterAll(() => world?.close())

const WINDOW = { from: '2023-01-01', to: '2023-12-31' }

/** All that can be asked of one petition, and all that is counted around it. */
const document = `query ($id: ID!, $within: ID!, $window: WindowInput!) {
  petition(id: $id) { id code state kind jurisdiction conditionsMet version summary people anonymous receivedOn dueOn standing field
    sender { name } sealed { rawText } matter { id } files { id } steps { step reason document effectiveOn }
    clocks { kind state } complainedUnit { id } visit { id } cameBy { id } outcomes allowedSteps duplicates { reasons } }
  petitions(within: $within, first: 100) { totalCount edges { node { id kind state } } }
  complaints: petitions(within: $within, filter: { kinds: [COMPLAINT] }) { totalCount }
  open: petitions(within: $within, filter: { open: true }) { totalCount }
  searched: petitions(within: $within, filter: { search: "ranh gioi" }) { edges { node { id } } }
  complaintsMeasures(keys: ["complaints.petitions"], unit: $within, window: $window, asOf: "2023-06-15", boundaryMode: AS_REPORTED) { value } }`

interface Told {
  petition: Record<string, unknown> | null
  complaints: { totalCount: number }
  petitions: { totalCount: number; edges: { node: { id: string } }[] }
  complaintsMeasures: { value: number | null }[]
}

const told = async (client: GraphClient, id: string) =>
  client.data<Told>(document, { id, within: await world.database.unitId('13636'), window: WINDOW })

async function complaint(more: object = {}): Promise<SeenPetition> {
  const petition = await world.petition(lead, '13636', { senderName: 'Phạm Thị Tố' })
  return world.classified(lead, petition, 'COMPLAINT', more)
}

/** Sent on to the city, where it arrives; before, it was taken for one of the ward's own, or was not. */
async function passedOn(first: string): Promise<string> {
  const inspector = await world.person('inspector', '359', ...CLERK)
  const found = await complaint({ jurisdiction: first })
  const { id, version } =
    first === 'OTHER_AUTHORITY'
      ? found
      : await world.classified(lead, found, 'COMPLAINT', { jurisdiction: 'OTHER_AUTHORITY' })
  const send = `mutation ($id: ID!, $version: Int!, $input: TransferInput!, $key: String!) {
    transferPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version } }`
  const take = `mutation ($id: ID!, $version: Int!, $key: String!) {
    acknowledgeTransfer(id: $id, expectedVersion: $version, idempotencyKey: $key) { id } }`
  const input = { reason: 'Thuộc thẩm quyền thành phố', to: await world.database.unitId('359') }
  type Sent = { transferPetition: { id: string; version: number } }
  const { transferPetition } = await lead.data<Sent>(send, { id, version, input, key: key() })
  await inspector.data(take, { ...transferPetition, key: key() })
  return id
}

/** What is said of it with what is its own left out: each has an id and a code. */
const plainly = ({ petition }: Told) => {
  const { id: _id, code: _code, ...rest } = petition ?? {}
  return rest
}

test('a complaint found to be a denunciation leaves, for whoever read it, what one leaves that was passed on', async () => {
  for (const jurisdiction of ['OWN', 'OTHER_AUTHORITY']) {
    const elsewhere = await passedOn(jurisdiction)
    const known = await complaint({ jurisdiction })
    const before = await Promise.all([reader, above].map((client) => told(client, known.id)))
    const guarded = await world.classified(lead, known, 'DENUNCIATION')
    expect(guarded.id).not.toBe(known.id)
    expect((await told(lead, guarded.id)).petition?.code).not.toBe(known.code)
    for (const [place, client] of [reader, above].entries()) {
      const after = await told(client, known.id)
      expect(after.petition).not.toBeNull()
      expect(plainly(after)).toEqual(plainly(await told(client, elsewhere)))
      // No number moves: it is listed and counted as what it was taken for.
      expect(after.complaints).toEqual(before[place]?.complaints)
      expect(after.petitions.totalCount).toBe(before[place]?.petitions.totalCount)
      expect(after.complaintsMeasures).toEqual(before[place]?.complaintsMeasures)
      expect(JSON.stringify(after)).not.toContain(guarded.id)
      expect((await told(client, guarded.id)).petition).toBeNull()
    }
  }
})

test('a colleague who handles petitions there is shown no word of it any more, and neither id nor code of what goes on', async () => {
  const known = await complaint()
  expect((await told(colleague, known.id)).petition).toMatchObject({ sender: { name: 'Phạm Thị Tố' } })
  const guarded = await world.classified(lead, known, 'DENUNCIATION')
  const after = await told(colleague, known.id)
  expect(after.petition).toMatchObject({ summary: '', sender: null, sealed: null, state: 'TRANSFERRED' })
  expect(JSON.stringify(after)).not.toContain(guarded.id)
  const events = `query { complaintsEvents(after: "0.0", first: 100) { name aggregateId } }`
  for (const client of [colleague, reader])
    expect(JSON.stringify((await client(events)).data)).not.toContain(guarded.id)
})

test('who reads denunciations has one petition of it, with all that was done, counted once', async () => {
  const known = await complaint()
  const count = async () => (await told(lead, known.id)).complaintsMeasures[0]?.value
  const before = await count()
  const guarded = await world.classified(lead, known, 'DENUNCIATION')
  expect(await count()).toBe(before)
  const { petition } = await told(lead, guarded.id)
  expect(petition).toMatchObject({
    kind: 'DENUNCIATION',
    state: 'CLASSIFIED',
    summary: expect.stringMatching(/ranh giới/),
    receivedOn: '2023-06-15',
    steps: [{ step: 'register' }, { step: 'classify' }, { step: 'classify' }],
  })
  const running = petition?.clocks as { kind: string; state: string }[]
  expect(running.filter(({ state }) => state === 'RUNNING').map(({ kind }) => kind)).toEqual([
    'denunciation.initial',
    'reception.notify',
  ])
})

test('nobody makes a guarded one of a petition that they do not handle', async () => {
  const known = await complaint()
  const app = new pg.Client({ connectionString: world.database.databaseUrl })
  await app.connect()
  const asked = app.query(`select complaints.leave_to_guarded($1, $1, '2023-06-15')`, [known.id])
  await expect(asked).rejects.toMatchObject({ code: '42501' })
  await app.end()
})
