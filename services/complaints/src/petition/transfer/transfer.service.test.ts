import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CLERK,
  key,
  type PetitionWorld,
  petitionWorld,
  type SeenPetition,
} from '../../../test/petition-world.ts'

let world: PetitionWorld
let ward: GraphClient
let city: GraphClient
let district: GraphClient
let lead: GraphClient
let leader: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  ward = await world.person('ward', '13636', ...CLERK)
  city = await world.person('city', '356', ...CLERK)
  district = await world.person('district', '359', ...CLERK)
  lead = await world.person('lead', '36', ...CLERK, 'denunciation.read')
  leader = await world.person('leader', '36')
})

afterAll(() => world?.close())

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const transferPetition = `mutation ($id: ID!, $version: Int!, $input: TransferInput!, $key: String!) {
  transferPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    id version state ordinal from { id } to { id } petition { id state version } clocks { kind state dueOn } } }`
const acknowledgeTransfer = `mutation ($id: ID!, $version: Int!, $key: String!) {
  acknowledgeTransfer(id: $id, expectedVersion: $version, idempotencyKey: $key) {
    id version state decidedOn receivedPetition { id code state kind version unit { id } clocks { kind armedOn state } sender { name } } } }`
const returnTransfer = `mutation ($id: ID!, $version: Int!, $input: ReturnTransferInput!, $key: String!) {
  returnTransfer(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state bounceReason petition { id state version } } }`
const alarms = `query ($within: ID!) { alarms(within: $within) { totalCount edges { node { id version kind clearedOn unit { id } petition { id } } } } }`
const transfers = `query ($within: ID!, $direction: TransferDirection!, $state: TransferState) {
  transfers(within: $within, direction: $direction, state: $state) { totalCount edges { node { id state petition { id summary } } } } }`

interface Sent {
  id: string
  version: number
  petition: SeenPetition | null
}

const ELSEWHERE = { jurisdiction: 'OTHER_AUTHORITY' }
const grounds = { reason: 'Không thuộc thẩm quyền', document: '15/PC-UBND' }

const toSend = async (typed: object = {}, kind = 'REFLECTION', client = ward) => {
  const petition = await world.petition(client, '13636', typed)
  return world.classified(client, petition, kind, ELSEWHERE)
}

const send = async (
  client: GraphClient,
  { id, version }: Pick<SeenPetition, 'id' | 'version'>,
  to: string,
) => {
  const input = { ...grounds, to: await world.database.unitId(to) }
  return (await client.data<{ transferPetition: Sent }>(transferPetition, { id, version, input, key: key() }))
    .transferPetition
}

test('sent, seen by both ends, acknowledged as a petition of the receiving unit', async () => {
  const petition = await toSend({ senderName: 'Đỗ Thị Gửi', receivedOn: '2023-06-12' })
  const sent = await send(ward, petition, '356')
  expect(sent).toMatchObject({
    state: 'SENT',
    ordinal: 1,
    from: { id: await world.database.unitId('13636') },
    to: { id: await world.database.unitId('356') },
    petition: { state: 'TRANSFERRED' },
    clocks: [{ kind: 'transfer.acknowledge', state: 'RUNNING', dueOn: '2023-06-22' }],
  })
  const within = await world.database.unitId('356')
  const seenBy = (client: GraphClient, direction: string) =>
    client.data(transfers, { within, direction, state: 'SENT' })
  const listed = {
    transfers: { totalCount: 1, edges: [{ node: { id: sent.id, petition: { id: petition.id } } }] },
  }
  expect(await seenBy(city, 'RECEIVED')).toMatchObject(listed)
  expect(await seenBy(ward, 'SENT')).toMatchObject(listed)
  expect(await seenBy(district, 'RECEIVED')).toMatchObject({ transfers: { totalCount: 0 } })
  const asked = { id: sent.id, version: 1, key: key() }
  for (const client of [ward, district, leader])
    expect(await client.refusal(acknowledgeTransfer, asked)).toBe(FORBIDDEN)
  expect(await city.refusal(acknowledgeTransfer, { ...asked, version: 5 })).toBe('STALE_VERSION')
  const answer = await city.data(acknowledgeTransfer, asked)
  expect(answer).toMatchObject({
    acknowledgeTransfer: {
      state: 'ACKNOWLEDGED',
      decidedOn: '2023-06-15',
      receivedPetition: {
        state: 'RECEIVED',
        kind: null,
        unit: { id: within },
        clocks: [{ kind: 'reception.notify', armedOn: '2023-06-15', state: 'RUNNING' }],
      },
    },
  })
  expect(await city.data(acknowledgeTransfer, asked)).toEqual(answer)
  expect(await city.refusal(acknowledgeTransfer, { ...asked, version: 2, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )
  const events = await world.database.peek<{ name: string; unit_id: string }>(
    'select name, unit_id from complaints.outbox where aggregate_id = $1 order by position',
    [sent.id],
  )
  expect(events).toEqual([
    { name: 'petition.transfer_sent', unit_id: within },
    { name: 'petition.transfer_acknowledged', unit_id: await world.database.unitId('13636') },
  ])
})

describe('round and round', () => {
  test('bounced it waits at the sender again; sent a second time, who stands above both is told', async () => {
    const petition = await toSend({ receivedOn: '2023-06-12' })
    const first = await send(ward, petition, '359')
    const back = { id: first.id, version: 1, input: { reason: 'Không phải địa bàn huyện' }, key: key() }
    for (const client of [ward, city, leader])
      expect(await client.refusal(returnTransfer, back)).toBe(FORBIDDEN)
    expect(await district.refusal(returnTransfer, { ...back, version: 3 })).toBe('STALE_VERSION')
    expect(await district.refusal(returnTransfer, { ...back, input: { reason: ' ' }, key: key() })).toBe(
      'INPUT_INVALID',
    )
    // Whoever sent it back is shown nothing of it any more, whatever it is found to be.
    expect(await district.data(returnTransfer, back)).toMatchObject({
      returnTransfer: { state: 'BOUNCED', bounceReason: 'Không phải địa bàn huyện', petition: null },
    })
    const timed = `query ($id: ID!) { petition(id: $id) { id version state outcomes clocks { kind state armedOn } transfers { bounceReason } } }`
    const bounced = await ward.data<{ petition: SeenPetition }>(timed, { id: petition.id })
    expect(bounced).toMatchObject({
      petition: {
        state: 'CLASSIFIED',
        transfers: [{ bounceReason: 'Không phải địa bàn huyện' }],
        outcomes: ['transfer', 'advise'],
        clocks: [{ state: 'RUNNING', armedOn: '2023-06-12' }, { state: 'ENDED' }],
      },
    })
    const within = await world.database.unitId('36')
    expect(await lead.data(alarms, { within })).toMatchObject({ alarms: { totalCount: 0 } })
    const second = await send(ward, bounced.petition, '356')
    expect(second).toMatchObject({ ordinal: 2 })
    type Alarms = { alarms: { edges: { node: { id: string; version: number } }[] } }
    const raised = await lead.data<Alarms>(alarms, { within })
    expect(raised).toMatchObject({
      alarms: {
        totalCount: 1,
        edges: [
          {
            node: {
              kind: 'PETITION_GOES_ROUND',
              clearedOn: null,
              unit: { id: within },
              petition: { id: petition.id },
            },
          },
        ],
      },
    })
    // Those below are told nothing of it.
    expect(await ward.data(alarms, { within })).toMatchObject({ alarms: { totalCount: 0 } })
    const [alarm] = raised.alarms.edges.map(({ node }) => node)
    const clearAlarm = `mutation ($id: ID!, $version: Int!, $note: String!, $key: String!) {
      clearAlarm(id: $id, expectedVersion: $version, note: $note, idempotencyKey: $key) { clearedOn note version } }`
    const cleared = { id: alarm?.id, version: 1, note: 'Đã thống nhất đơn vị xử lý', key: key() }
    for (const client of [ward, city, leader])
      expect(await client.refusal(clearAlarm, cleared)).toBe(FORBIDDEN)
    expect(await lead.refusal(clearAlarm, { ...cleared, version: 4 })).toBe('STALE_VERSION')
    expect(await lead.refusal(clearAlarm, { ...cleared, note: '', key: key() })).toBe('INPUT_INVALID')
    expect(await lead.data(clearAlarm, cleared)).toMatchObject({
      clearAlarm: { clearedOn: '2023-06-15', version: 2 },
    })
    expect(await lead.refusal(clearAlarm, { ...cleared, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  })

  test('sent on from where it came counts as the second time too', async () => {
    const first = await send(ward, await toSend(), '356')
    type Acknowledged = { acknowledgeTransfer: { receivedPetition: SeenPetition } }
    const { acknowledgeTransfer: there } = await city.data<Acknowledged>(acknowledgeTransfer, {
      id: first.id,
      version: 1,
      key: key(),
    })
    const classified = await world.classified(city, there.receivedPetition, 'REFLECTION', ELSEWHERE)
    expect(await send(city, classified, '359')).toMatchObject({ ordinal: 2 })
  })
})

test('not to itself, not to nobody, not to those complained of nor who answers to them', async () => {
  const petition = await toSend({ complainedUnit: await world.database.unitId('356') }, 'REFLECTION', lead)
  const refused = async (to: string, client = lead) =>
    client.refusal(transferPetition, {
      id: petition.id,
      version: petition.version,
      input: { ...grounds, to },
      key: key(),
    })
  expect(await refused(await world.database.unitId('13636'))).toBe('INPUT_INVALID')
  expect(await refused('nobody')).toBe('UNIT_NOT_FOUND')
  expect(await refused('01890000-0000-7000-8000-00000000dead')).toBe('UNIT_NOT_FOUND')
  expect(await refused(await world.database.unitId('356'))).toBe('TRANSFER_TO_COMPLAINED_OF')
  expect(await refused(await world.database.unitId('13639'))).toBe('TRANSFER_TO_COMPLAINED_OF')
  for (const client of [district, leader])
    expect(await refused(await world.database.unitId('36'), client)).toBe(FORBIDDEN)
  const stale = {
    id: petition.id,
    version: 9,
    input: { ...grounds, to: await world.database.unitId('36') },
    key: key(),
  }
  expect(await lead.refusal(transferPetition, stale)).toBe('STALE_VERSION')
  expect(await send(lead, petition, '36')).toMatchObject({ state: 'SENT' })
})

test('of a denunciation only its domain hears, at both ends', async () => {
  const petition = await toSend({ senderName: 'Người Tố' }, 'DENUNCIATION', lead)
  const sent = await send(lead, petition, '359')
  const within = await world.database.unitId('359')
  const received = { within, direction: 'RECEIVED' }
  const ids = async (client: GraphClient) => JSON.stringify(await client.data(transfers, received))
  expect(await ids(district)).not.toContain(sent.id)
  expect(await district.refusal(acknowledgeTransfer, { id: sent.id, version: 1, key: key() })).toBe(FORBIDDEN)
  const domain = await world.person('domain', '359', ...CLERK, 'denunciation.read')
  expect(await ids(domain)).toContain(sent.id)
  expect(await domain.data(acknowledgeTransfer, { id: sent.id, version: 1, key: key() })).toMatchObject({
    acknowledgeTransfer: { receivedPetition: { kind: 'DENUNCIATION', sender: null } },
  })
  const list = `query ($within: ID!) { petitions(within: $within) { totalCount } }`
  expect(await district.data(list, { within })).toEqual({ petitions: { totalCount: 0 } })
  expect(await domain.data(list, { within })).toEqual({ petitions: { totalCount: 1 } })
  const names = await world.database.peek<{ name: string }>(
    'select distinct split_part(name, $2, 1) as name from complaints.outbox where aggregate_id = $1',
    [sent.id, '.'],
  )
  expect(names).toEqual([{ name: 'denunciation' }])
})
