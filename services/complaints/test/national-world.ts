import type { GraphClient } from '@province/testbed'
import { expect } from 'vitest'
import { CLERK, key, type PetitionWorld, petitionWorld } from './petition-world.ts'

const WINDOW = { from: '2026-07-01', to: '2026-08-01' }
const TALLY = 'entered handedOver waiting acknowledged refused changed missing'

export const MAKE = `mutation ($input: MakeNationalBatchInput!, $key: String!) {
  makeNationalBatch(input: $input, idempotencyKey: $key) { id version records accepted refused checksum file } }`
export const READ = `mutation ($id: ID!, $version: Int!, $input: ReadNationalReceiptsInput!, $key: String!) {
  readNationalReceipts(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    dryRun accepted refused unchanged refusals { line code refusal message } batch { id version accepted refused } } }`
const FILE = 'query ($id: ID!) { nationalBatch(id: $id) { id version file checksum } }'
export const RECORDS = `query ($within: ID!, $window: WindowInput!, $unit: ID, $batch: ID, $standings: [NationalStanding!]) {
  nationalRecords(within: $within, window: $window, unit: $unit, batch: $batch, standings: $standings, first: 100) {
    totalCount edges { node { id kind code day standing theirId reason unit { id } batch { id } } } } }`
export const TALLIES = `query ($within: ID!, $window: WindowInput!, $orderBy: NationalTallyOrder) {
  nationalTallies(within: $within, window: $window, orderBy: $orderBy, first: 100) {
    totalCount edges { node { ${TALLY} unit { id } } } }
  nationalTotal(within: $within, window: $window) { ${TALLY} } }`

/** A record as the graph tells it. */
export interface SeenRecord {
  id: string
  kind: string
  code: string
  standing: string
  theirId: string | null
  reason: string | null
}

/** How many stand how. */
export interface SeenTally {
  entered: number
  handedOver: number
  waiting: number
  acknowledged: number
  refused: number
  changed: number
  missing: number
}

/** A batch as the graph tells it. */
export interface SeenBatch {
  id: string
  version: number
  records: number
  checksum: string
  file: string
}

/** What receipts came to. */
export interface SeenReceipts {
  accepted: number
  refused: number
  unchanged: number
  refusals: { line: number; code: string; refusal: string }[]
  batch: { id: string; version: number; accepted: number; refused: number }
}

/** Everything that can be asked of the national database by one person of one unit, and what a handler does there. */
export class NationalWorld {
  constructor(
    readonly world: PetitionWorld,
    readonly unit: string,
    /** Who takes in and handles petitions of the ward, and reads no denunciations. */
    readonly clerk: GraphClient,
    /** The same, who reads denunciations as well. */
    readonly lead: GraphClient,
    readonly reader: GraphClient,
    readonly neighbour: GraphClient,
  ) {}

  async make(who = this.clerk, window = WINDOW): Promise<SeenBatch> {
    const input = { unit: this.unit, window }
    return (await who.data<{ makeNationalBatch: SeenBatch }>(MAKE, { input, key: key() })).makeNationalBatch
  }

  refusedMaking(who = this.clerk, more: object = {}): Promise<unknown> {
    return who.refusal(MAKE, { input: { unit: this.unit, window: WINDOW, ...more }, key: key() })
  }

  async file(id: string, who = this.reader): Promise<SeenBatch | null> {
    return (await who.data<{ nationalBatch: SeenBatch | null }>(FILE, { id })).nationalBatch
  }

  async read(
    { id, version }: { id: string; version: number },
    lines: readonly string[],
    dryRun = false,
  ): Promise<SeenReceipts> {
    const input = { csv: ['code,answer,id,reason', ...lines].join('\n'), dryRun }
    const answer = await this.clerk.data<{ readNationalReceipts: SeenReceipts }>(READ, {
      id,
      version,
      input,
      key: key(),
    })
    return answer.readNationalReceipts
  }

  async records(who = this.reader, more: object = {}): Promise<SeenRecord[]> {
    type Listed = { nationalRecords: { totalCount: number; edges: { node: SeenRecord }[] } }
    const asked = { within: this.unit, window: WINDOW, ...more }
    const { totalCount, edges } = (await who.data<Listed>(RECORDS, asked)).nationalRecords
    expect(edges).toHaveLength(totalCount)
    return edges.map(({ node }) => node)
  }

  async standings(who = this.reader): Promise<Record<string, string>> {
    return Object.fromEntries((await this.records(who)).map(({ code, standing }) => [code, standing]))
  }

  async tallies(who = this.reader, more: object = {}) {
    type Told = {
      nationalTallies: { totalCount: number; edges: { node: SeenTally & { unit: { id: string } } }[] }
      nationalTotal: SeenTally | null
    }
    const asked = { within: this.unit, window: WINDOW, ...more }
    const { nationalTallies, nationalTotal } = await who.data<Told>(TALLIES, asked)
    return { rows: nationalTallies.edges.map(({ node }) => node), total: nationalTotal }
  }

  /** A petition of the ward, or of another, that was received in the days of the duty and found to be of a kind. */
  async found(kind: string, more: object = {}, code = '13285', who = this.clerk) {
    const petition = await this.world.petition(who, code, { senderName: 'Phạm Thị Tố' })
    return { ...petition, ...(await this.world.classified(who, petition, kind, more)) }
  }

  /** The same, asked of another unit by somebody else. */
  at(unit: string, person: GraphClient): NationalWorld {
    return new NationalWorld(this.world, unit, person, person, person, this.neighbour)
  }
}

/** Opens it on a day of the duty. */
export async function openNational(): Promise<NationalWorld> {
  const world = await petitionWorld({ now: '2026-07-20T08:00:00+07:00' })
  const handling = [...CLERK, 'reception.record']
  return new NationalWorld(
    world,
    await world.database.unitId('13285'),
    await world.person('clerk', '13285', ...handling),
    await world.person('lead', '13285', ...handling, 'denunciation.read'),
    await world.person('reader', '13285'),
    await world.person('neighbour', '13291', ...handling),
  )
}
