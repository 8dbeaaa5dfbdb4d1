import { expect, test } from 'vitest'
import { refuseLonger } from '../follow-up/follow-up-ladder.ts'
import { longestExplanation } from './clock-rule.ts'

const code = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (cause) {
    return (cause as { code: string }).code
  }
}

test('an explanation that is complex takes thirty days at most by the law of 2025, and has no bound before it', () => {
  expect(longestExplanation('2026-02-28')).toBeNull()
  expect(longestExplanation('2026-03-01')).toBe('2026-03-31')
  const setFor = (answerBy: string | null, on: string) =>
    code(() => refuseLonger(answerBy, longestExplanation(on)))
  expect(setFor('2026-03-31', '2026-03-01')).toBeUndefined()
  expect(setFor('2026-04-01', '2026-03-01')).toBe('DATE_INVALID')
  expect(setFor(null, '2026-03-01')).toBeUndefined()
  expect(setFor('2026-12-31', '2026-02-28')).toBeUndefined()
})
