import { expect, test } from 'vitest'
import { clockOf, standingTime, timeOf } from './standing-time.ts'

const DEMONSTRATION = '2023-06-15T08:00:00+07:00'

test('time is the wall’s unless an instant was said, or is usual', () => {
  expect(timeOf(undefined)).toBeUndefined()
  expect(timeOf(undefined, DEMONSTRATION)).toBe(DEMONSTRATION)
  expect(timeOf('wall', DEMONSTRATION)).toBeUndefined()
  expect(timeOf('2024-01-01T00:00:00Z', DEMONSTRATION)).toBe('2024-01-01T00:00:00Z')
})

test('a clock that was said stands still, the wall’s goes on', () => {
  expect(clockOf(DEMONSTRATION).today()).toBe('2023-06-15')
  expect(Math.abs(clockOf('wall').now().getTime() - Date.now())).toBeLessThan(1_000)
})

test('what is neither is refused', () => {
  for (const wrong of ['yesterday', '2023-06-15', 'WALL'])
    expect(standingTime.safeParse(wrong).success).toBe(false)
})

test('what is wrong with it is said in one sentence', () => {
  const { error } = standingTime.safeParse('yesterday')
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'must be an instant such as 2023-06-15T08:00:00+07:00, at which time stands still, or wall',
  ])
})
