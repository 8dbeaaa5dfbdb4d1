import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  CLERK,
  key,
  type PetitionWorld,
  petitionWorld,
  type SeenPetition,
} from '../../../test/petition-world.ts'

/** Units of the trial, each with those above it. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  '36': [],
  '356': ['36'],
  '13636': ['356', '36'],
  '13639': ['356', '36'],
  '359': ['36'],
  '13753': ['359', '36'],
}
const UNITS = Object.keys(ABOVE)
const KINDS = [null, 'COMPLAINT', 'DENUNCIATION', 'REFLECTION'] as const
const MAKER = 'maker'

/** A petition as the model knows it: nothing of the product's own rules is asked. */
interface Known {
  id: string
  unit: string
  kind: (typeof KINDS)[number]
  sentTo: string | null
  /** What it said is elsewhere: it arrived there, or goes on as a denunciation. */
  isStub?: boolean
}

/** Somebody who reads complaints of a unit, and what they may besides. */
interface Somebody {
  unit: string
  subject: string
  actions: readonly string[]
}

let world: PetitionWorld
const known: Known[] = []

async function made(unit: string, kind: Known['kind'], sentTo: string | null): Promise<Known> {
  const maker = await world.person(MAKER, '36', ...CLERK, 'denunciation.read')
  const petition = await world.petition(maker, unit, { senderName: 'Người Gửi' })
  const found = { jurisdiction: sentTo ? 'OTHER_AUTHORITY' : 'OWN' }
  const classified = kind && (await world.classified(maker, petition, kind, found))
  if (classified && sentTo) await transferred(maker, classified, sentTo)
  return { id: petition.id, unit, kind, sentTo }
}

interface Sent {
  transferPetition: { id: string; version: number }
}

async function transferred(maker: GraphClient, { id, version }: SeenPetition, to: string) {
  const transfer = `mutation ($id: ID!, $version: Int!, $input: TransferInput!, $key: String!) {
    transferPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version } }`
  const input = { reason: 'Chuyển', to: await world.database.unitId(to) }
  return (await maker.data<Sent>(transfer, { id, version, input, key: key() })).transferPetition
}

/** A reflection that has gone through more: what there is of it afterwards, at each unit. */
async function lived(unit: string, to: string, life: 'RECLASSIFIED' | 'ARRIVED' | 'SENT_BACK' | 'BOTH') {
  const maker = await world.person(MAKER, '36', ...CLERK, 'denunciation.read')
  const own = { jurisdiction: 'OTHER_AUTHORITY' }
  const petition = await world.petition(maker, unit, { senderName: 'Người Gửi' })
  let classified: SeenPetition = await world.classified(maker, petition, 'REFLECTION', own)
  const left: Known = { id: petition.id, unit, kind: 'REFLECTION', sentTo: null, isStub: true }
  const guarded = async (): Promise<Known[]> => {
    const { id } = await world.classified(maker, classified, 'DENUNCIATION')
    return [left, { id, unit, kind: 'DENUNCIATION', sentTo: null }]
  }
  if (life === 'RECLASSIFIED') return guarded()
  const sent = await transferred(maker, classified, to)
  if (life === 'ARRIVED') {
    const take = `mutation ($id: ID!, $version: Int!, $key: String!) {
      acknowledgeTransfer(id: $id, expectedVersion: $version, idempotencyKey: $key) { receivedPetition { id } } }`
    type Arrived = { acknowledgeTransfer: { receivedPetition: { id: string } } }
    const { acknowledgeTransfer } = await maker.data<Arrived>(take, { ...sent, key: key() })
    return [left, { id: acknowledgeTransfer.receivedPetition.id, unit: to, kind: null, sentTo: null }]
  }
  const giveBack = `mutation ($id: ID!, $version: Int!, $input: ReturnTransferInput!, $key: String!) {
    returnTransfer(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { petition { id version state kind code } } }`
  const back = { ...sent, input: { reason: 'Không thuộc' }, key: key() }
  type Back = { returnTransfer: { petition: SeenPetition } }
  classified = (await maker.data<Back>(giveBack, back)).returnTransfer.petition
  return life === 'BOTH' ? guarded() : [{ ...left, isStub: false }]
}

beforeAll(async () => {
  world = await petitionWorld()
  for (const unit of UNITS) for (const kind of KINDS) known.push(await made(unit, kind, null))
  for (const kind of ['REFLECTION', 'DENUNCIATION'] as const) {
    known.push(await made('13636', kind, '359'))
    known.push(await made('13753', kind, '356'))
  }
  for (const life of ['RECLASSIFIED', 'ARRIVED', 'SENT_BACK', 'BOTH'] as const) {
    known.push(...(await lived('13636', '359', life)))
    known.push(...(await lived('13753', '356', life)))
  }
})

afterAll(() => world?.close())

const under = (unit: string, top: string) => unit === top || (ABOVE[unit] ?? []).includes(top)

/** The rules in a few lines of their own: see docs/decisions/0074. */
function exists({ unit, kind, sentTo }: Known, who: Somebody): boolean {
  const may = (action: string, there = unit) => under(there, who.unit) && who.actions.includes(action)
  if (
    sentTo &&
    may('petition.handle', sentTo) &&
    (kind !== 'DENUNCIATION' || may('denunciation.read', sentTo))
  )
    return true
  if (kind === null) return may('petition.register') || may('petition.handle')
  if (kind === 'DENUNCIATION')
    return (
      may('denunciation.read') ||
      (who.subject === MAKER && (may('petition.register') || may('petition.handle')))
    )
  return under(unit, who.unit)
}

const senderShown = (petition: Known, who: Somebody) =>
  exists(petition, who) &&
  !petition.isStub &&
  (petition.kind === 'COMPLAINT' || petition.kind === 'REFLECTION') &&
  under(petition.unit, who.unit) &&
  who.actions.includes('petition.handle')

const ACTIONS = ['petition.register', 'petition.handle', 'denunciation.read']

/** Everybody there can be: each unit, each set of actions, the maker and somebody else. */
const everybody = (): Somebody[] =>
  UNITS.flatMap((unit) =>
    [MAKER, 'another'].flatMap((subject) =>
      Array.from({ length: 2 ** ACTIONS.length }, (_, set) => ({
        unit,
        subject,
        actions: ACTIONS.filter((_action, at) => set & (1 << at)),
      })),
    ),
  )

interface Answer {
  petitions: { totalCount: number; edges: { node: { id: string } }[] }
  [each: string]: unknown
}

test('whoever asks is shown exactly the petitions that exist for them, in lists, counts, searches and one by one', async () => {
  const within = await world.database.unitId('36')
  const one = known
    .map(
      ({ id }, at) => `p${at}: petition(id: "${id}") { id sender { name } clocks { kind } steps { step } }`,
    )
    .join(' ')
  const document = `query ($within: ID!) { petitions(within: $within, first: 100) { totalCount edges { node { id } } }
    found: petitions(within: $within, filter: { search: "nguoi gui" }, first: 100) { totalCount } ${one}
    denunciations: petitions(within: $within, filter: { kinds: [DENUNCIATION], open: true }) { totalCount }
    pressing: petitions(within: $within, filter: { standings: [DUE_SOON, DUE_TODAY, OVERDUE] }) { totalCount } }`
  for (const who of everybody()) {
    const unitId = await world.database.unitId(who.unit)
    const client = world.ask(personWith(['complaints.read', ...who.actions], unitId, who.subject))
    const answer = await client.data<Answer>(document, { within })
    const seen = known.filter((petition) => exists(petition, who))
    const named = known.filter((petition) => senderShown(petition, who))
    expect(new Set(answer.petitions.edges.map(({ node }) => node.id))).toEqual(
      new Set(seen.map(({ id }) => id)),
    )
    expect(answer.petitions.totalCount).toBe(seen.length)
    expect(answer.found).toEqual({ totalCount: named.length })
    const waiting = seen.filter(({ kind, sentTo }) => kind === 'DENUNCIATION' && sentTo === null)
    expect(answer.denunciations).toEqual({ totalCount: waiting.length })
    expect(answer.pressing).toEqual({ totalCount: 0 })
    for (const [at, petition] of known.entries()) {
      const shown = answer[`p${at}`] as { sender: object | null; clocks: object[]; steps: object[] } | null
      expect(shown !== null).toBe(exists(petition, who))
      expect(shown?.sender ?? null).toEqual(senderShown(petition, who) ? { name: 'Người Gửi' } : null)
      if (shown) expect(shown.steps.length).toBeGreaterThan(0)
    }
  }
})
