import { expect, test } from 'vitest'
import { ApiClient, type ClientTerms } from './api-client.ts'
import { ApiKey, prefixOf, secretHash } from './api-key.ts'

const NOW = new Date('2026-01-10T00:00:00Z')
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
const terms: ClientTerms = {
  unitId: 'u',
  name: ' Kho dữ liệu tỉnh ',
  actions: ['report.read', 'report.read'],
  fields: null,
  lifetimeDays: 30,
}
const opened = (change: Partial<ClientTerms> = {}) =>
  ApiClient.open('c', { ...terms, ...change }, 'somebody', NOW)
const keyAt = (at: Date) => new ApiKey('k', 'c', 'u', 'pak_abcdef', 'hash', at)

test('a client is opened with what it was given, each thing once, until a day', () => {
  const client = opened()
  expect([client.name, client.actions, client.expiresAt]).toEqual([
    'Kho dữ liệu tỉnh',
    ['report.read'],
    inHours(720),
  ])
  expect([client.isLive(inHours(719)), client.isLive(inHours(720))]).toEqual([true, false])
  expect(opened({ lifetimeDays: null }).isLive(inHours(1e6))).toBe(true)
})

test.each([
  [{ name: ' ' }, 'name'],
  [{ name: 'x'.repeat(121) }, 'name'],
  [{ actions: [] }, 'actions'],
  [{ actions: ['client.manage'] }, 'actions'],
  [{ fields: [] }, 'fields'],
  [{ fields: ['unit.name'] }, 'fields'],
  [{ fields: ['Unit.name', '*'] }, 'fields'],
  [{ lifetimeDays: 0 }, 'lifetimeDays'],
  [{ lifetimeDays: 1_097 }, 'lifetimeDays'],
])('terms that no program is given are refused: %j', (change, field) => {
  expect(() => opened(change)).toThrowError(
    expect.objectContaining({ code: 'INPUT_INVALID', detail: { field } }),
  )
})

test('two keys may live at once, the older until its hour; a third is refused', () => {
  const client = opened()
  const first = keyAt(NOW)
  client.rotate([first], 24, NOW)
  expect([first.endsAt, client.version]).toEqual([inHours(24), 2])
  const second = keyAt(NOW)
  expect(() => client.rotate([first, second], 24, inHours(1))).toThrowError(/hai khóa/)
  client.rotate([first, second], 48, inHours(24))
  expect([first.endsAt, second.endsAt]).toEqual([inHours(24), inHours(72)])
  expect(() => client.rotate([], 721, NOW)).toThrowError(/720/)
})

test('a key is revoked once, a client disabled once, and nothing follows', () => {
  const client = opened()
  const key = keyAt(NOW)
  client.revoke(key, NOW)
  expect(key.isLive(NOW)).toBe(false)
  expect(() => client.revoke(key, NOW)).toThrowError(/đã bị thu hồi/)
  client.disable(NOW)
  expect(() => client.disable(NOW)).toThrowError(/đã ngừng/)
  expect(() => client.rotate([], 1, NOW)).toThrowError(/đã ngừng/)
  expect(client.version).toBe(3)
})

test('of a key its beginning is shown and its hash is kept', () => {
  expect(prefixOf('pak_ABCDEFGHIJKL')).toBe('pak_ABCDEF')
  expect(secretHash('x')).toMatch(/^[0-9a-f]{64}$/)
})
