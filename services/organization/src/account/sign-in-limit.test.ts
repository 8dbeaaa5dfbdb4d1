import { expect, test } from 'vitest'
import { SignInLimit } from './sign-in-limit.ts'

test('five failures are free, then each one doubles the wait up to a minute', () => {
  let now = 0
  const limit = new SignInLimit(() => now)
  for (let failure = 0; failure < 4; failure += 1) limit.failed('a')
  expect(limit.waitFor('a')).toBe(0)
  limit.failed('a')
  expect(limit.waitFor('a')).toBe(1_000)
  limit.failed('a')
  expect(limit.waitFor('a')).toBe(2_000)
  for (let failure = 0; failure < 10; failure += 1) limit.failed('a')
  expect(limit.waitFor('a')).toBe(60_000)
  now += 60_000
  expect(limit.waitFor('a')).toBe(0)
})

test('failures are forgotten after a quarter of an hour, and after success', () => {
  let now = 0
  const limit = new SignInLimit(() => now)
  for (let failure = 0; failure < 9; failure += 1) limit.failed('a')
  now += 15 * 60_000
  expect(limit.waitFor('a')).toBe(0)
  for (let failure = 0; failure < 9; failure += 1) limit.failed('a')
  limit.succeeded('a')
  expect(limit.waitFor('a')).toBe(0)
})

test('one who fails does not slow another', () => {
  const limit = new SignInLimit(() => 0)
  for (let failure = 0; failure < 9; failure += 1) limit.failed('a')
  expect(limit.waitFor('b')).toBe(0)
})
