import { expect, test } from 'vitest'
import { toneOf } from './task-tone.ts'

test('a returned task looks not done, a confirmed one done, a reported one waits for its giver', () => {
  expect([toneOf('RETURNED'), toneOf('DISPUTED')]).toEqual(['late', 'late'])
  expect([toneOf('CONFIRMED'), toneOf('REPORTED_DONE'), toneOf('ASSIGNED')]).toEqual([
    'done',
    'info',
    'plain',
  ])
})
