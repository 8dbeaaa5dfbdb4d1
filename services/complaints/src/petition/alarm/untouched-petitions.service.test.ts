import { clockOf } from '@province/runtime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClockWorld, clockWorld } from '../../../test/clock-world.ts'
import { CLERK, key, type PetitionWorld, petitionWorld } from '../../../test/petition-world.ts'
import { raiseUntouched } from './untouched-petitions.service.ts'

const NOW = '2026-07-16T08:00:00+07:00'

let world: PetitionWorld
let clocks: ClockWorld

beforeAll(async () => {
  world = await petitionWorld({ now: NOW })
  clocks = await clockWorld(world.database)
})

afterAll(async () => {
  await clocks?.close()
  await world?.close()
})

const ALARMS = `query ($within: ID!) { alarms(within: $within, open: true) { totalCount edges { node { id version kind petition { id } } } } }`
interface Alarms {
  alarms: { edges: { node: { id: string; version: number; kind: string; petition: { id: string } } }[] }
}

test('a petition that would soon have stood for 45 days is told to its unit, once, and to nobody who may not know of it', async () => {
  const clerk = await world.person('clerk', '13285', ...CLERK)
  const reader = await world.person('reader', '13285', ...CLERK, 'denunciation.read')
  const colleague = await world.person('colleague', '13285', ...CLERK)
  const within = await world.database.unitId('13285')
  const stands = (receivedOn: string, who = clerk) => world.petition(who, '13285', { receivedOn })
  const old = await stands('2026-06-08')
  const young = await stands('2026-06-09')
  const answered = await world.classified(clerk, await stands('2026-06-01'), 'REFLECTION')
  const sealed = await stands('2026-06-01', reader)
  await world.classified(reader, sealed, 'DENUNCIATION')
  // Both were classified today: they stand since then.
  const seen = async (who = clerk) =>
    (await who.data<Alarms>(ALARMS, { within })).alarms.edges.map(({ node }) => node.petition.id)
  const raise = (now = NOW) => raiseUntouched(clocks.desk(clockOf(now)))
  await raise()
  expect(await seen()).toEqual([old.id])
  await raise()
  expect(await seen()).toEqual([old.id])
  // 38 days later the others stand too long: the denunciation is told to who reads such.
  await raise('2026-08-23T08:00:00+07:00')
  expect(new Set(await seen(colleague))).toEqual(new Set([old.id, young.id, answered.id]))
  expect(await seen(reader)).toContain(sealed.id)
  const [first] = (await clerk.data<Alarms>(ALARMS, { within })).alarms.edges.filter(
    ({ node }) => node.petition.id === old.id,
  )
  const clear = `mutation ($id: ID!, $version: Int!, $key: String!) {
    clearAlarm(id: $id, expectedVersion: $version, note: "Đã phân công.", idempotencyKey: $key) { id } }`
  await clerk.data(clear, { id: first?.node.id, version: first?.node.version, key: key() })
  await raise('2026-08-23T08:00:00+07:00')
  expect(await seen()).not.toContain(old.id)
})

test('before the decree no alarm is raised', async () => {
  expect(await raiseUntouched(clocks.desk(clockOf('2026-06-30T08:00:00+07:00')))).toBe(false)
})
