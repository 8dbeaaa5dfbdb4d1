import { expect, test } from 'vitest'
import type { ClockFactsFragment } from '../generated/graphql.ts'
import { stepsOf } from './clock-decision.ts'

const clock = (state: string, more: object = {}) =>
  ({
    state,
    deadline: {
      rule: {
        extensions: [{ reason: 'COMPLEX', days: 30, daysAtOnce: 15 }],
        pauses: [{ reason: 'EXPERT_ASSESSMENT', article: 'Điều 34' }],
        ...more,
      },
    },
  }) as unknown as ClockFactsFragment

test('a clock stands still while it runs, goes on while it stands still, and gets more days in both', () => {
  expect(stepsOf(clock('RUNNING'))).toEqual(['extend', 'pause'])
  expect(stepsOf(clock('PAUSED'))).toEqual(['extend', 'resume'])
  expect(stepsOf(clock('ENDED'))).toEqual([])
})

test('what the rule does not know is not offered', () => {
  expect(stepsOf(clock('RUNNING', { extensions: [], pauses: [] }))).toEqual([])
  expect(stepsOf(clock('PAUSED', { extensions: [], pauses: [] }))).toEqual(['resume'])
})
