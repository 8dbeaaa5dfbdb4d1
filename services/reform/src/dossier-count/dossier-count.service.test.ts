import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureOf, recordsOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'
import { ROLLUPS } from './dossier-rollups.ts'

const LATE = `query ($within: ID!) { dossiers(within: $within, standings: [OVERDUE], first: 100) {
  totalCount edges { node { id code version } } } }`
const TWO = `query ($within: ID!) { dossiers(within: $within, standings: [OVERDUE], states: [PROCESSING], first: 1) { totalCount } }`
const STEP = `mutation ($id: ID!, $version: Int!, $input: StepDossierInput!, $key: String!) {
  stepDossier(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version } }`

interface Listed {
  dossiers: { totalCount: number; edges: { node: { id: string; version: number } }[] }
}

let world: ReformWorld
let leader: GraphClient
let province: string

beforeAll(async () => {
  world = await reformWorld()
  leader = await world.as('36')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

/** Every cell against a count of the rows, lines that wait included; then the lines are added, and all is counted again. */
async function expectRecounted() {
  for (const fold of [false, true])
    for (const { cells } of ROLLUPS) {
      if (fold) await world.database.peek(`select ${cells}_fold(100000)`)
      const verdicts = await world.database.peek<{ cells: string; wrong: string }>(
        `select * from ${cells}_verify()`,
      )
      expect(verdicts.map(({ wrong }) => Number(wrong))).toEqual([0, 0])
    }
}

const late = async (within = province, who = leader) => (await who.data<Listed>(LATE, { within })).dossiers
const asked = { asOf: '2023-06-15', window: { from: '2023-01-01', to: '2023-07-01' } }

test('what is late is kept counted as lists have it, in a wide scope and in one unit', async () => {
  for (const code of ['36', '356', '13636', '360']) {
    const { totalCount, edges } = await late(await world.database.unitId(code))
    expect(edges.length).toBe(totalCount)
  }
  expect((await late()).totalCount).toBeGreaterThan(0)
  const stranger = await world.as('13639')
  expect((await late(province, stranger)).totalCount).toBe(0)
  await expectRecounted()
})

test('a late dossier that is settled, and one that stands still, are late no more; counts follow at once', async () => {
  const clerk = await world.as('36', 'reform.handle_dossiers')
  const before = await late()
  const [one, other] = before.edges.map(({ node }) => node)
  const settled = await figureOf(leader, { key: 'reform.dossiers.settled', unit: province, ...asked })
  await clerk.data(STEP, { ...one, input: { step: 'finish' }, key: key() })
  expect((await late()).totalCount).toBe(before.totalCount - 1)
  expect(await figureOf(leader, { key: 'reform.dossiers.settled', unit: province, ...asked })).toBe(
    (settled ?? 0) + 1,
  )
  const supplement = { step: 'requestSupplement', document: 'PBS 1', reason: 'Thiếu tờ khai' }
  await clerk.data(STEP, { ...other, input: supplement, key: key() })
  const after = await late()
  expect(after.totalCount).toBe(before.totalCount - 2)
  expect(after.edges).toHaveLength(after.totalCount)
  await expectRecounted()
})

test.each(['reform.dossiers.received', 'reform.dossiers.settled'])(
  '%s is as many as its records, for any unit, as reported and restated',
  async (figure) => {
    for (const code of ['36', '356', '13636']) {
      const question = { key: figure, unit: await world.database.unitId(code), ...asked }
      const value = await figureOf(leader, question)
      expect(value).toBeGreaterThan(0)
      expect((await recordsOf(leader, question)).totalCount).toBe(value)
    }
    const again = {
      key: figure,
      unit: province,
      ...asked,
      boundaryMode: 'RESTATED' as const,
      restatedTo: '2024-12-31',
    }
    expect(await figureOf(leader, again)).toBe(
      await figureOf(leader, { key: figure, unit: province, ...asked }),
    )
    expect((await recordsOf(leader, again)).totalCount).toBe(await figureOf(leader, again))
    // What came after the day asked of is not yet there.
    const early = { key: figure, unit: province, ...asked, asOf: '2023-04-30' }
    expect((await recordsOf(leader, early)).totalCount).toBe(await figureOf(leader, early))
    expect(await figureOf(await world.as('362'), { key: figure, unit: province, ...asked })).toBeFalsy()
  },
)

test('a total of what is late and narrowed besides is counted by rows', async () => {
  const { dossiers } = await leader.data<Listed>(TWO, { within: province })
  expect(dossiers.totalCount).toBeLessThanOrEqual((await late()).totalCount)
})
