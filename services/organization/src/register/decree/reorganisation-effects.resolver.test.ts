import { afterAll, expect, test } from 'vitest'
import { reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, admin, executed } = world

afterAll(() => world.close())

/** How many districts and communes there were; in the boundaries of another day, how much of them lies in the unit. */
const counts = async (code: string, asOf: string, restatedTo?: string) => {
  const day = restatedTo ?? asOf
  const rows = await database.peek<{ level: string; value: number; estimate: boolean }>(
    `select u.level, sum(r.share)::float8 as value, bool_or(r.share <> 1) as estimate
     from hierarchy.restated($1, $2, $3) r join hierarchy.unit u on u.id = r.origin_id
       and u.valid_from <= $2 and u.valid_to > $2 group by u.level`,
    [await database.unitId(code, day), asOf, day],
  )
  return ['DISTRICT', 'COMMUNE'].map((level) => {
    const { value, estimate } = rows.find((row) => row.level === level) ?? { value: 0, estimate: false }
    return estimate ? `about ${value}` : value
  })
}

const part = (code: string, share: number, parent: string, to: string) => ({
  kind: 'SPLIT',
  level: 'COMMUNE',
  predecessor: code,
  share,
  successor: { code: to, name: `Xã ${to}`, kind: 'xã', parent },
})

test('a split across two districts is an estimate in each, and exact in the province; a later one corrects it', async () => {
  const before = [await counts('359', '2023-06-30'), await counts('360', '2023-06-30')]
  const split = await executed([part('13753', 0.4, '359', '99101'), part('13753', 0.6, '360', '99102')])
  const [first, second] = before.map(([, communes]) => Number(communes))
  expect(await counts('359', '2023-06-30', '2025-01-01')).toEqual([1, `about ${(first ?? 0) - 0.6}`])
  expect(await counts('360', '2023-06-30', '2025-01-01')).toEqual([1, `about ${(second ?? 0) + 0.6}`])
  expect(await counts('36', '2023-06-30', '2025-01-01')).toEqual([10, 226])
  expect(await counts('36', '2023-06-30', '2024-12-31')).toEqual([10, 226])

  const back = (code: string) => ({
    kind: 'MERGE',
    level: 'COMMUNE',
    predecessor: code,
    successor: { code: '13753', name: 'Xã Như Cũ', kind: 'xã', parent: '359' },
  })
  const correction = await executed([back('99101'), back('99102')], {
    effectiveOn: '2025-03-01',
    corrects: split,
  })
  expect(await counts('359', '2023-06-30', '2025-03-01')).toEqual([1, first])
  const document = `{ reorganisations(first: 5) { edges { node { id corrects { id } correctedBy { id } } } } }`
  type Events = { reorganisations: { edges: { node: object }[] } }
  const { reorganisations } = await admin.data<Events>(document)
  const nodes = reorganisations.edges.map(({ node }) => node)
  expect(nodes).toContainEqual({ id: correction, corrects: { id: split }, correctedBy: [] })
  expect(nodes).toContainEqual({ id: split, corrects: null, correctedBy: [{ id: correction }] })
})

test('a part given away leaves the unit as it is, and counts by its share for what was known before', async () => {
  const away = { kind: 'PART_TRANSFER', level: 'COMMUNE', predecessor: '13762', share: 0.25 }
  const [, there] = await counts('361', '2023-06-30', '2025-04-01')
  const [target] = await database.peek<{ code: string }>(
    `select u.code from hierarchy.unit u where u.parent_id = $1 and u.closed_on is null and u.opened_on is null order by u.code limit 1`,
    [await database.unitId('361')],
  )
  await executed([{ ...away, successor: { code: target?.code } }], { effectiveOn: '2025-04-01' })
  expect(await database.unitId('13762', '2025-04-01')).toBe(await database.unitId('13762'))
  expect(await counts('361', '2023-06-30', '2025-04-01')).toEqual([1, `about ${Number(there) + 0.25}`])
})

test('districts abolished by law from 2025-07-01: communes stand under the province, and what districts counted goes there', async () => {
  const [, communes] = await counts('36', '2025-06-30')
  await executed([{ kind: 'ABOLISH_LEVEL', level: 'DISTRICT', predecessor: '36' }], {
    effectiveOn: '2025-07-01',
  })
  expect(await counts('36', '2025-06-30')).toEqual([9, communes])
  expect(await counts('36', '2025-07-01')).toEqual([0, communes])
  expect(await counts('36', '2023-06-30', '2025-07-01')).toEqual([10, 226])
  const [row] = await database.peek<{ n: number }>(
    `select count(*)::int as n from hierarchy.unit where level = 'COMMUNE' and valid_to = 'infinity' and parent_id <> $1`,
    [province],
  )
  expect(row?.n).toBe(0)
})
