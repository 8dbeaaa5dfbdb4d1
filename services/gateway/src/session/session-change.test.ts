import { expect, test } from 'vitest'
import { sessionChangeOf } from './session-change.ts'

test('reads a session that begins and one that ends', () => {
  expect(sessionChangeOf({ session: { secret: 'abc', expiresAt: '2030-01-01T00:00:00Z' } })).toEqual({
    secret: 'abc',
    expiresAt: new Date('2030-01-01T00:00:00Z'),
  })
  expect(sessionChangeOf({ session: { secret: null } })).toEqual({ secret: null })
})

test('anything else says nothing', () => {
  for (const session of [undefined, null, 'abc', { secret: 'abc' }, { secret: 5 }, {}]) {
    expect(sessionChangeOf({ session })).toBeUndefined()
  }
})
