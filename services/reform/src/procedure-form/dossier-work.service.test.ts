import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const WORK = `query ($within: ID!, $window: WindowInput!, $by: DossierWorkBy!) { dossierWork(within: $within, window: $window, by: $by) {
  procedure { id } unit { id } actor { id } onTime figures { cell value } } }`
const STEPS = `query ($within: ID!, $window: WindowInput!) { stepWork(within: $within, window: $window) {
  step taken dossiers averageDays longestDays } }`
const COUNT = `query ($within: ID!, $procedure: ID, $counted: CountedDossiersInput, $took: StepTakenInput) {
  dossiers(within: $within, procedure: $procedure, counted: $counted, took: $took, first: 1) { totalCount } }`
const window = { from: '2023-03-01', to: '2023-06-16' }

interface Work {
  procedure: { id: string } | null
  unit: { id: string } | null
  actor: { id: string } | null
  onTime: number | null
  figures: { cell: string; value: number }[]
}

let world: ReformWorld
let reader: GraphClient
let within: string

beforeAll(async () => {
  world = await reformWorld()
  reader = await world.as('36')
  within = await world.database.unitId('36')
})

afterAll(() => world?.close())

const total = async (narrowed: object) =>
  (await reader.data<{ dossiers: { totalCount: number } }>(COUNT, { within, ...narrowed })).dossiers
    .totalCount

test.each(['PROCEDURE', 'UNIT'])('by %s each figure opens as many dossiers as it says', async (by) => {
  const { dossierWork } = await reader.data<{ dossierWork: Work[] }>(WORK, { within, window, by })
  expect(dossierWork.length).toBeGreaterThan(1)
  let received = 0
  for (const { procedure, unit, figures, onTime } of dossierWork) {
    const of = Object.fromEntries(figures.map(({ cell, value }) => [cell, value]))
    received += of.RECEIVED ?? 0
    const settled = of.SETTLED ?? 0
    expect(onTime).toBe(settled ? (100 * (settled - (of.SETTLED_LATE ?? 0))) / settled : null)
    for (const cell of ['RECEIVED', 'SETTLED_LATE', 'OPEN_LATE']) {
      const counted = { cell, window, unit: unit?.id }
      expect(await total({ procedure: procedure?.id, counted })).toBe(of[cell])
    }
  }
  expect(received).toBe(await total({ counted: { cell: 'RECEIVED', window } }))
})

test('by actor a dossier counts for each who took a step of it, and each figure opens its dossiers', async () => {
  // Somebody received every third dossier in place of the demonstration; the other steps of it are not theirs.
  await world.database.peek(`update reform.dossier_step set recorded_by = 'officer-a'
    where step = 'receive' and dossier_id in (select id from reform.dossier where right(code, 1) in ('3', '6', '9'))`)
  const { dossierWork } = await reader.data<{ dossierWork: Work[] }>(WORK, { within, window, by: 'ACTOR' })
  expect(dossierWork.map(({ actor }) => actor?.id)).toEqual(['demonstration', 'officer-a'])
  for (const { actor, figures } of dossierWork)
    for (const { cell, value } of figures)
      expect(await total({ counted: { cell, window, by: actor?.id } })).toBe(value)
  const received = (row: Work | undefined) => row?.figures.find(({ cell }) => cell === 'RECEIVED')?.value ?? 0
  const all = await total({ counted: { cell: 'RECEIVED', window } })
  expect(received(dossierWork[0])).toBe(all)
  expect(received(dossierWork[1])).toBeGreaterThan(0)
  expect(received(dossierWork[1])).toBeLessThan(all)
})

test('steps are counted with the days since the one before, and open their dossiers', async () => {
  const { stepWork } = await reader.data<{ stepWork: { step: string; dossiers: number }[] }>(STEPS, {
    within,
    window,
  })
  expect(stepWork[0]).toMatchObject({ step: 'submit', averageDays: 0 })
  // Of 20, 10, 6, 17 and 14 calendar days, in six units.
  expect(stepWork).toContainEqual({
    step: 'finish',
    taken: 30,
    dossiers: 30,
    averageDays: 13.4,
    longestDays: 20,
  })
  for (const { step, dossiers } of stepWork) expect(await total({ took: { step, window } })).toBe(dossiers)
})

test('a window that is turned round is refused', async () => {
  const turned = { within, window: { from: window.to, to: window.from } }
  expect(await reader.refusal(WORK, { ...turned, by: 'UNIT' })).toBe('DATE_INVALID')
  expect(await reader.refusal(STEPS, turned)).toBe('DATE_INVALID')
})
