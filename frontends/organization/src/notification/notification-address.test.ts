import { expect, test } from 'vitest'
import { addressOf } from './notification-address.ts'

test('a notification opens at the slice that owns what it is about', () => {
  expect(addressOf({ source: 'complaints', noun: 'clock', nounId: 'c1' })).toBe('/complaints/clocks/c1')
})
