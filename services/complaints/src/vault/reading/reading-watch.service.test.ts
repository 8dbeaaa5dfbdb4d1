import { randomUUID } from 'node:crypto'
import { type GraphClient, graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CLERK } from '../../../test/petition-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../../test/world.ts'
import { PEOPLE_OF_AN_HOUR, PeopleRead } from './people-read.ts'

let world: ComplaintsWorld
let province: string

beforeAll(async () => {
  world = await complaintsWorld({ demonstration: true })
  province = await world.database.unitId('36')
})

beforeEach(() => world.database.peek('delete from complaints.alarm'))

afterAll(() => world?.close())

/** An account that was opened so long ago, with a role on the whole province. */
async function opened(ago: string): Promise<{ id: string; client: GraphClient }> {
  const id = randomUUID()
  await world.database.peek(
    'insert into hierarchy.account (id, opened_at) values ($1, clock_timestamp() - $2::interval)',
    [id, ago],
  )
  return {
    id,
    client: graphClient(world.app.execute, personWith(['complaints.read', ...CLERK], province, id)),
  }
}

const page = `query ($within: ID!, $after: String) { petitions(within: $within, first: 100, after: $after, filter: { kinds: [COMPLAINT, REFLECTION] }) {
  pageInfo { endCursor } edges { node { sender { name } } } } }`
const alarms =
  'query ($within: ID!) { alarms(within: $within) { edges { node { id version kind account } } } }'
const clear = `mutation ($id: ID!, $version: Int!, $key: String!) {
  clearAlarm(id: $id, expectedVersion: $version, note: "Đã hỏi", idempotencyKey: $key) { id } }`

interface Page {
  petitions: { pageInfo: { endCursor: string }; edges: { node: { sender: { name: string } | null } }[] }
}
interface Alarms {
  alarms: { edges: { node: { id: string; version: number; kind: string; account: string | null } }[] }
}

async function readPages(client: GraphClient, pages: number): Promise<number> {
  let [after, names] = [null as string | null, 0]
  for (let turn = 0; turn < pages; turn += 1) {
    const { petitions } = await client.data<Page>(page, { within: province, after })
    after = petitions.pageInfo.endCursor
    names += petitions.edges.filter(({ node }) => node.sender).length
  }
  return names
}

const alarmsOf = async (client: GraphClient) =>
  (await client.data<Alarms>(alarms, { within: province })).alarms.edges.map(({ node }) => node)

test('a new account that is shown many people at once is an alarm, once, which it neither sees nor clears', async () => {
  const [fresh, lead] = [await opened('1 hour'), await opened('1 year')]
  expect(await readPages(fresh.client, 1)).toBeGreaterThan(50)
  expect(await alarmsOf(lead.client)).toEqual([])
  expect(await readPages(fresh.client, 12)).toBeGreaterThan(2 * PEOPLE_OF_AN_HOUR)
  const [raised, ...more] = await alarmsOf(lead.client)
  expect([raised, more]).toMatchObject([{ kind: 'FRESH_ACCOUNT_READS_MUCH', account: fresh.id }, []])
  expect(await alarmsOf(fresh.client)).toEqual([])
  const seen = { id: raised?.id, version: raised?.version, key: randomUUID() }
  expect(await fresh.client.refusal(clear, seen)).toBe('FORBIDDEN_OR_MISSING')
  await lead.client.data(clear, seen)
})

test('who has been there longer is none, and neither is who reads the same few again and again', async () => {
  const [old, fresh] = [await opened('8 days'), await opened('1 hour')]
  expect(await readPages(old.client, 6)).toBeGreaterThan(PEOPLE_OF_AN_HOUR)
  for (let turn = 0; turn < 5; turn += 1) await readPages(fresh.client, 1)
  expect(await alarmsOf(old.client)).toEqual([])
})

test('readers are counted apart, and from the beginning once they were told of', () => {
  const people = new PeopleRead()
  const tooMany = (reader: string) =>
    Array.from({ length: 2 * PEOPLE_OF_AN_HOUR + 2 }, (_, at) => people.isTooMany(reader, `record ${at}`))
  for (const reader of ['one', 'another'])
    expect(tooMany(reader).flatMap((is, at) => (is ? [at] : []))).toEqual([
      PEOPLE_OF_AN_HOUR,
      2 * PEOPLE_OF_AN_HOUR + 1,
    ])
})
