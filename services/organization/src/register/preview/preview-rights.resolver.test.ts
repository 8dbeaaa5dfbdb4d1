import { afterAll, expect, test } from 'vitest'
import { key, merge, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as, communes, drafted } = world
const reader = as(province, 'reader', 'organization.read', 'reorganisation.read')
const manager = as(province, 'manager', 'client.manage')

afterAll(() => world.close())

const OPEN = `mutation ($input: CreateApiClientInput!, $key: String!) { createApiClient(input: $input, idempotencyKey: $key) { client { id } } }`
const RIGHTS = `query ($id: ID!) { reorganisation(id: $id) { preview { lostGrants { unit } rights { unit to accounts clients } } } }`

interface Seen {
  reorganisation: {
    preview: {
      lostGrants: { unit: string }[]
      rights: { unit: string; to: string | null; accounts: number; clients: number }[]
    }
  }
}

const open = (unit: string) =>
  manager.data(OPEN, { input: { unit, name: 'Kho', actions: ['organization.read'] }, key: key() })

test('rights on the province go on with it, and whoever sees the plan is told how many', async () => {
  await open(province)
  const successor = { code: '37', name: 'Tỉnh Ninh Bình', kind: 'tỉnh' }
  const { id } = await drafted(
    [{ kind: 'MERGE', level: 'PROVINCE', predecessor: '36', outside: true, successor }],
    { effectiveOn: '2025-07-01' },
  )
  const [held] = await database.peek<{ count: number }>(
    `select count(distinct account_id)::int as count from organization.account_grant
     where unit_id = $1 and state = 'CONFIRMED' and valid_to is null`,
    [province],
  )
  expect(held?.count).toBeGreaterThan(0)
  const { preview } = (await reader.data<Seen>(RIGHTS, { id })).reorganisation
  const expected = { unit: 'Tỉnh Nam Định', to: 'Tỉnh Ninh Bình', accounts: held?.count, clients: 1 }
  expect(preview.rights).toEqual([expected])
  const granter = as(province, 'granter', 'organization.read', 'reorganisation.read', 'grant.manage')
  const more = (await granter.data<Seen>(RIGHTS, { id })).reorganisation.preview
  expect(more).toEqual({ lostGrants: [], rights: [expected] })
})

test('rights on a commune that ends are lost, and counted', async () => {
  const [from = ''] = await communes(1)
  await open(await database.unitId(from))
  const { id } = await drafted([merge(from, '99102', 'Xã Mới')])
  const { preview } = (await reader.data<Seen>(RIGHTS, { id })).reorganisation
  expect(preview.rights).toMatchObject([{ to: null, clients: 1 }])
})
