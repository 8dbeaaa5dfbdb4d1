import { expect, test } from 'vitest'
import { openOf, type Requirement } from './requirement.ts'

const requirements = (...done: (string | null)[]): Requirement[] =>
  (['NOTICE', 'TEST', 'CONNECTION'] as const).map((requires, at) => ({
    requires,
    last: ['2026-07-08', '2026-07-14', '07:00'][at] ?? '',
    done: done[at] ?? null,
    late: null,
  }))

test('what comes next before a session online is the first that was not done, as it is read', () => {
  expect(openOf({ state: 'PLANNED', requirements: requirements() })).toEqual({
    requires: 'NOTICE',
    said: '08/07/2026',
  })
  const two = requirements('2026-07-06', '2026-07-14')
  expect(openOf({ state: 'TESTED', requirements: two })).toEqual({ requires: 'CONNECTION', said: '07:00' })
})

test('of a session that is over, or all was done for, nothing comes next', () => {
  expect(openOf({ state: 'CANCELLED', requirements: requirements() })).toBeUndefined()
  expect(openOf({ state: 'TESTED', requirements: requirements('x', 'x', 'x') })).toBeUndefined()
})
