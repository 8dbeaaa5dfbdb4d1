import { expect, test } from 'vitest'
import { nextStep } from './next-step.ts'

test('what was done already does not come next', () => {
  const taken = [{ step: 'check' }, { step: 'accept' }, { step: 'notify' }]
  expect(nextStep(['notify', 'assign', 'withdraw'], [])).toBe('notify')
  expect(nextStep(['notify', 'assign', 'withdraw'], taken)).toBe('assign')
})

test('what may be done again is offered where nothing else is, and what only happens never is', () => {
  expect(nextStep(['extend', 'verify', 'suspend'], [{ step: 'verify' }])).toBe('verify')
  expect(nextStep(['withdraw', 'reopen'], [])).toBeUndefined()
})
