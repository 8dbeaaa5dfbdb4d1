import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type NationalWorld,
  openNational,
  type SeenBatch,
  type SeenTally,
} from '../../../test/national-world.ts'
import { CLERK } from '../../../test/petition-world.ts'

const COUNTS = ['entered', 'handedOver', 'waiting', 'acknowledged', 'refused', 'changed', 'missing'] as const

let national: NationalWorld
let province: NationalWorld

beforeAll(async () => {
  national = await openNational()
  const { world } = national
  const above = await world.person('above', '37', ...CLERK)
  province = national.at(await world.database.unitId('37'), above)
})

afterAll(() => national?.world.close())

/** What can happen, in whatever order. */
const ACTS = {
  complaint: () => national.found('COMPLAINT'),
  elsewhere: () => national.found('REFLECTION', {}, '13291', province.clerk),
  unclassified: () => national.world.petition(national.clerk, '13285'),
  denunciation: () => national.found('DENUNCIATION'),
  reclassified: async () =>
    national.world.classified(national.lead, await national.found('COMPLAINT'), 'DENUNCIATION'),
  ward: () => made(national),
  province: () => made(province),
  accepted: () => answered('ACCEPTED,QG,'),
  refused: () => answered('REFUSED,,Sai mã đơn vị'),
}

let last: SeenBatch | undefined

async function made(where: NationalWorld) {
  if ((await where.tallies()).total?.missing) last = await where.make()
}

/** One record of the batch that was made last is answered so. */
async function answered(answer: string) {
  const line = last?.file.split('\n')[2]
  if (!last || !line) return
  const by = await province.file(last.id)
  if (by) await province.read(by, [`${line.split(',')[1]},${answer}`])
}

const added = (rows: readonly SeenTally[]) =>
  Object.fromEntries(COUNTS.map((count) => [count, rows.reduce((sum, row) => sum + row[count], 0)]))

test('whatever happens, the numbers of units add up to the whole, and each is the length of its list', async () => {
  const acts = fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[]))
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 6 }), async (happening) => {
      for (const act of happening) await ACTS[act]()
      const { rows, total } = await province.tallies()
      for (const { entered, handedOver, missing, waiting, acknowledged, refused, changed } of rows) {
        expect(handedOver + missing).toBe(entered)
        expect(waiting + acknowledged + refused + changed).toBe(handedOver)
      }
      expect(total).toEqual(added(rows))
      for (const { unit, entered, missing } of rows) {
        expect(await province.records(undefined, { unit: unit.id })).toHaveLength(entered)
        const left = { unit: unit.id, standings: ['ENTERED'] }
        expect(await province.records(undefined, left)).toHaveLength(missing)
      }
    }),
    { numRuns: 6 },
  )
  await ACTS.complaint()
  await ACTS.elsewhere()
  expect((await province.tallies()).rows).toHaveLength(2)
}, 120_000)
