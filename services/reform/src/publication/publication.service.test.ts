import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureOf, recordsOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const FACTS = 'id version state late allowedSteps'
const owe = `mutation ($input: OwePublicationInput!, $key: String!) { owePublication(input: $input, idempotencyKey: $key) { ${FACTS} } }`
const post = `mutation ($id: ID!, $version: Int!, $input: PostPublicationInput!, $key: String!) {
  postPublication(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const verify = `mutation ($id: ID!, $version: Int!, $key: String!) {
  verifyPublication(id: $id, expectedVersion: $version, idempotencyKey: $key) { ${FACTS} } }`
const list = `query ($within: ID!, $late: Boolean) { publications(within: $within, late: $late, first: 5) {
  totalCount edges { node { late state invented } } } }`

let world: ReformWorld
let clerk: GraphClient
let leader: GraphClient
let unit: string

beforeAll(async () => {
  world = await reformWorld()
  clerk = await world.as('13636', 'reform.publish')
  leader = await world.as('36', 'reform.verify_publication')
  unit = await world.database.unitId('13636')
})

afterAll(() => world?.close())

test('every new or amended procedure of the half-year was published in time: 100 percent of 343', async () => {
  const province = await world.database.unitId('36')
  const asked = { key: 'reform.procedures.publicised', unit: province, asOf: '2023-06-14' }
  expect(await figureOf(leader, asked)).toBeCloseTo(100, 9)
  expect((await recordsOf(leader, asked)).totalCount).toBe(167 + 176)
})

test('what is due and not posted is late, and what was posted late stays so', async () => {
  const input = {
    unit,
    kind: 'LAND_PLAN',
    title: 'Phương án bồi thường',
    channel: 'NOTICE_BOARD',
    dueOn: '2023-06-10',
  }
  const { owePublication } = await clerk.data<{ owePublication: { id: string } }>(owe, { input, key: key() })
  expect(owePublication).toMatchObject({ state: 'DUE', late: true, allowedSteps: ['post'] })
  const { id } = owePublication
  expect(await clerk.data(list, { within: unit, late: true })).toMatchObject({
    publications: { totalCount: 1 },
  })
  const proof = { postedOn: '2023-06-14', evidence: 'Biên bản 4/BB' }
  expect(await clerk.data(post, { id, version: 1, input: proof, key: key() })).toMatchObject({
    postPublication: { state: 'POSTED', late: true },
  })
  expect(await clerk.refusal(verify, { id, version: 2, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await leader.data(verify, { id, version: 2, key: key() })).toMatchObject({
    verifyPublication: { state: 'VERIFIED', allowedSteps: [] },
  })
  expect(await leader.refusal(verify, { id, version: 3, key: key() })).toBe('STEP_NOT_ALLOWED')
})

test('is nobody’s who reads another unit', async () => {
  const stranger = await world.as('13639', 'reform.publish')
  expect(await stranger.data(list, { within: unit })).toEqual({ publications: { totalCount: 0, edges: [] } })
})
