import { expect, test } from 'vitest'
import { toneOf } from './follow-up-words.ts'

test('what was implemented looks done, what was found wanting late, and what is reported waits for a look', () => {
  expect(toneOf('VERIFIED_IMPLEMENTED')).toBe('done')
  expect(
    ['VERIFIED_PARTLY', 'NOT_IMPLEMENTED', 'ESCALATED'].map((state) => toneOf(state as 'ESCALATED')),
  ).toEqual(['late', 'late', 'late'])
  expect([toneOf('REPORTED_DONE'), toneOf('IN_PROGRESS')]).toEqual(['info', 'plain'])
})
