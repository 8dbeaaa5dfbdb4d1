import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLERK, key, type PetitionWorld, petitionWorld } from '../../../test/petition-world.ts'

let world: PetitionWorld
let clerk: GraphClient
let other: GraphClient
let leader: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK, 'denunciation.read')
  other = await world.person('other', '13639', ...CLERK)
  leader = await world.person('leader', '36')
})

afterAll(() => world?.close())

const openMatter = `mutation ($input: OpenMatterInput!, $key: String!) { openMatter(input: $input, idempotencyKey: $key) { id title version unit { id } } }`
const tiePetition = `mutation ($id: ID!, $version: Int!, $matter: ID!, $key: String!) {
  tiePetition(id: $id, expectedVersion: $version, matter: $matter, idempotencyKey: $key) { version matter { id title } steps { step } } }`
const thread = `query ($id: ID!) { matter(id: $id) { title petitions(first: 10) { totalCount edges { node { id } } } } }`
const list = `query ($within: ID!, $search: String) { matters(within: $within, search: $search) { totalCount edges { node { title } } } }`

const opened = async (title: string) => {
  const input = { unit: await world.database.unitId('13636'), title }
  type Opened = { openMatter: { id: string } }
  return (await clerk.data<Opened>(openMatter, { input, key: key() })).openMatter
}

test('petitions about one thing are tied to a thread that is found without accents', async () => {
  const matter = await opened('Tuyến mương phía bắc'.normalize('NFD'))
  expect(matter).toMatchObject({ title: 'Tuyến mương phía bắc' })
  const petition = await world.petition(clerk, '13636')
  const { version } = await world.classified(clerk, petition, 'REFLECTION')
  const asked = { id: petition.id, version, matter: matter.id, key: key() }
  for (const client of [other, leader])
    expect(await client.refusal(tiePetition, asked)).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(tiePetition, { ...asked, version: 9 })).toBe('STALE_VERSION')
  expect(await clerk.refusal(tiePetition, { ...asked, matter: 'nothing', key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  expect(await clerk.data(tiePetition, asked)).toMatchObject({
    tiePetition: {
      matter: { id: matter.id },
      steps: [{ step: 'register' }, { step: 'classify' }, { step: 'tie' }],
    },
  })
  const found = { matter: { petitions: { totalCount: 1, edges: [{ node: { id: petition.id } }] } } }
  expect(await clerk.data(thread, { id: matter.id })).toMatchObject(found)
  expect(await leader.data(thread, { id: matter.id })).toMatchObject(found)
  expect(await other.data(thread, { id: matter.id })).toEqual({ matter: null })
  const within = await world.database.unitId('13636')
  expect(await clerk.data(list, { within, search: 'muong phia bac' })).toMatchObject({
    matters: { totalCount: 1 },
  })
  expect(await clerk.data(list, { within, search: 'khác' })).toMatchObject({ matters: { totalCount: 0 } })
})

test('a denunciation is tied to nothing', async () => {
  const matter = await opened('Một việc')
  const { id, version } = await world.classified(clerk, await world.petition(clerk, '13636'), 'DENUNCIATION')
  expect(await clerk.refusal(tiePetition, { id, version, matter: matter.id, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )
})

test('a thread has a title, and belongs to a unit of one’s own', async () => {
  const unit = await world.database.unitId('13636')
  for (const title of [' ', 'x'.repeat(301)])
    expect(await clerk.refusal(openMatter, { input: { unit, title }, key: key() })).toBe('INPUT_INVALID')
  for (const client of [other, leader])
    expect(await client.refusal(openMatter, { input: { unit, title: 'Việc' }, key: key() })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
})

test('a visit leads to a petition, and both are tied to one thread', async () => {
  const desk = await world.person('desk', '13636', ...CLERK, 'reception.record')
  const unit = await world.database.unitId('13636')
  const recordSession = `mutation ($input: RecordSessionInput!, $key: String!) { recordReceptionSession(input: $input, idempotencyKey: $key) { id } }`
  const { recordReceptionSession: session } = await desk.data<{ recordReceptionSession: { id: string } }>(
    recordSession,
    {
      input: { unit, kind: 'REGULAR', day: '2023-06-14', held: 'ON_DUTY' },
      key: key(),
    },
  )
  const recordVisit = `mutation ($input: RecordVisitInput!, $key: String!) { recordVisit(input: $input, idempotencyKey: $key) { id version } }`
  type Recorded = { recordVisit: { id: string; version: number } }
  const { recordVisit: visit } = await desk.data<Recorded>(recordVisit, {
    input: { session: session.id, people: 2, summary: 'Mương tiêu bị lấp' },
    key: key(),
  })
  const petition = await world.petition(desk, '13636', { visit: visit.id })
  const matter = await opened('Tuyến mương phía nam')
  const { id, version } = await world.classified(desk, petition, 'REFLECTION')
  await desk.data(tiePetition, { id, version, matter: matter.id, key: key() })
  const tieVisit = `mutation ($id: ID!, $version: Int!, $matter: ID!, $key: String!) {
    tieVisit(id: $id, expectedVersion: $version, matter: $matter, idempotencyKey: $key) { version matter { id } petitions { id visit { id } } } }`
  const asked = { ...visit, matter: matter.id, key: key() }
  for (const client of [other, leader, clerk])
    expect(await client.refusal(tieVisit, asked)).toBe('FORBIDDEN_OR_MISSING')
  expect(await desk.refusal(tieVisit, { ...asked, version: 9 })).toBe('STALE_VERSION')
  expect(await desk.refusal(tieVisit, { ...asked, matter: 'nothing', key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  expect(await desk.data(tieVisit, asked)).toEqual({
    tieVisit: { version: 2, matter: { id: matter.id }, petitions: [{ id, visit: { id: visit.id } }] },
  })
  const whole = `query ($id: ID!) { matter(id: $id) { visits { id } petitions(first: 10) { edges { node { id } } } } }`
  expect(await desk.data(whole, { id: matter.id })).toEqual({
    matter: { visits: [{ id: visit.id }], petitions: { edges: [{ node: { id } }] } },
  })
  const elsewhere = await world.person('elsewhere', '13639', ...CLERK)
  await expect(world.petition(elsewhere, '13639', { visit: visit.id })).rejects.toThrow(/lượt tiếp/)
})
