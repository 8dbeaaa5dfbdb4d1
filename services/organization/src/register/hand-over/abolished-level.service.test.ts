import { afterAll, expect, test } from 'vitest'
import { key, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld({ undo: false })
const { database, admin } = world

afterAll(() => world.close())

const REDIRECT = `mutation ($id: ID!, $version: Int!, $unit: ID!, $key: String!) {
  redirectHandOver(id: $id, expectedVersion: $version, unit: $unit, idempotencyKey: $key) { id to { code } } }`

test('what a district of an abolished level leaves may go to a commune that was under it, and to no other', async () => {
  const district = await database.unitId('366', '2025-06-30')
  const [waiting] = await database.peek<{ id: string; version: number }>(
    `select id, version from organization.hand_over where from_unit_id = $1 and state = 'PENDING' order by id limit 1`,
    [district],
  )
  const under = async (of: string) => {
    const [row] = await database.peek<{ id: string; code: string }>(
      `select u.id, u.code from hierarchy.lineage l join hierarchy.unit u on u.id = l.unit_id and u.valid_to = 'infinity'
       where l.valid_to = 'infinity' and l.origin_id in (select descendant_id from hierarchy.closure
         where ancestor_id = $1 and descendant_id <> $1 and valid_to = '2025-07-01')
       and not exists (select from hierarchy.lineage o join hierarchy.closure c on c.descendant_id = o.origin_id
         where o.unit_id = u.id and o.origin_id <> u.id and c.valid_to = '2025-07-01' and c.depth = 1 and c.ancestor_id <> $1)
       order by u.code limit 1`,
      [of],
    )
    if (!row) throw new Error('no commune there')
    return row
  }
  const [there, elsewhere] = [await under(district), await under(await database.unitId('359', '2025-06-30'))]
  const asked = { ...waiting, key: key() }
  expect(await admin.refusal(REDIRECT, { ...asked, unit: elsewhere.id })).toBe('INPUT_INVALID')
  expect(await admin.data(REDIRECT, { ...asked, key: key(), unit: there.id })).toEqual({
    redirectHandOver: { id: waiting?.id, to: { code: there.code } },
  })
})
