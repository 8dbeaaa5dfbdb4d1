import { afterAll, expect, test } from 'vitest'
import { opening, step } from '../../../test/body-opening.ts'
import { key, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld({ undo: false })
const { database, province, as } = world
const MANAGES = ['organization.read', 'directory.manage']
const before = await database.unitId('36', '2025-06-01')
// Who manages the province does so in what it was, too.
const manager = as(before, 'manager', ...MANAGES)
const now = as(province, 'manager', ...MANAGES)
const opened = opening(database, manager)
const CHANGES = `query ($unit: ID!, $asOf: Date!) { bodies(unit: $unit, asOf: $asOf, first: 50) { edges { node { id validTo changes { step effectiveOn document } } } } }`
const END = '2025-07-01'

afterAll(() => world.close())

interface Seen {
  bodies: { edges: { node: { id: string; validTo: string | null; changes: object[] } }[] }
}

test.each(['COUNCIL_BOARD', 'PUBLIC_SERVICE_UNIT', 'PARTY_BOARD'])(
  'a %s entered late in a unit that ended ends with it, by the decree, and is nowhere afterwards',
  async (kind) => {
    const unit = await database.unitId('13636', '2025-06-01')
    const late = { unit, kind, name: `Ban Muộn ${kind}`, validFrom: '2025-06-01' }
    const { id, validTo } = await opened(late)
    expect(validTo).toBe(END)
    const then = await manager.data<Seen>(CHANGES, { unit, asOf: '2025-06-30' })
    const changes = then.bodies.edges.find(({ node }) => node.id === id)?.node.changes
    expect(changes).toEqual(
      expect.arrayContaining([
        { step: 'ENDED', effectiveOn: END, document: '1674/NQ-UBTVQH15' },
        { step: 'OPENED', effectiveOn: '2025-06-01', document: '1/QĐ' },
      ]),
    )
    const after = await manager.data<Seen>(CHANGES, { unit, asOf: END })
    expect(after.bodies.edges.map(({ node }) => node.id)).not.toContain(id)
  },
)

test('an office of a body that outlives its unit ends with the unit; a body moves onto no unit that has ended', async () => {
  const district = await database.unitId('360', '2025-06-01')
  const { bodies } = await manager.data<Seen>(
    CHANGES.replace('first: 50', 'kind: PARTY_COMMITTEE, first: 50'),
    {
      unit: district,
      asOf: '2025-06-01',
    },
  )
  const [committee] = bodies.edges.map(({ node }) => node)
  expect(committee?.validTo).toBeNull()
  const open = `mutation ($input: OpenPositionInput!, $key: String!) { openPosition(input: $input, idempotencyKey: $key) { validTo } }`
  const input = {
    body: committee?.id,
    title: 'Thư ký',
    duties: [],
    validFrom: '2025-06-01',
    document: '1/QĐ',
  }
  expect(await manager.data(open, { input, key: key() })).toEqual({ openPosition: { validTo: END } })
  const centre = await opened({ unit: province, validFrom: END }, now)
  const onto = { id: centre.id, version: 1, on: '2025-08-01', document: '2/QĐ', key: key(), unit: district }
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  expect(await now.refusal(move, onto)).toBe('INPUT_INVALID')
})
