import { expect, test } from 'vitest'
import { refuseComplex, refuseLonger } from '../follow-up/follow-up-ladder.ts'
import { longestExplanation, usualExplanation } from './clock-rule.ts'

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

test('more than fifteen days for an explanation need a reason why it is complex, and nothing else has one', () => {
  const asked = { rung: 'EXPLANATION', document: '1/CV', on: '2026-03-01' } as const
  const escalating = (more: object, on: string = asked.on) =>
    code(() => refuseComplex({ ...asked, ...more, on }, usualExplanation(on)))
  const complexBecause = 'Liên quan nhiều sở, cần đối chiếu hồ sơ đất đai'
  expect(usualExplanation('2026-03-01')).toBe('2026-03-16')
  expect(escalating({ answerBy: '2026-03-16' })).toBeUndefined()
  expect(escalating({ answerBy: '2026-03-17' })).toBe('INPUT_INVALID')
  expect(escalating({ answerBy: '2026-03-17', complexBecause: ' \u200b' })).toBe('INPUT_INVALID')
  expect(escalating({ answerBy: '2026-03-31', complexBecause })).toBeUndefined()
  expect(escalating({ answerBy: '2026-03-31', complexBecause: 'x'.repeat(2001) })).toBe('INPUT_INVALID')
  // Within the usual time, on another rung and before the law there is nothing to be reasoned.
  expect(escalating({ answerBy: '2026-03-16', complexBecause })).toBe('INPUT_INVALID')
  expect(escalating({ complexBecause })).toBe('INPUT_INVALID')
  expect(escalating({ rung: 'REMINDER', answerBy: '2026-03-31', complexBecause })).toBe('INPUT_INVALID')
  expect(escalating({ answerBy: '2026-12-31' }, '2026-02-28')).toBeUndefined()
  expect(escalating({ answerBy: '2026-12-31', complexBecause }, '2026-02-28')).toBe('INPUT_INVALID')
})
