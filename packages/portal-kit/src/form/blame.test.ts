import { expect, test } from 'vitest'
import { blamed } from './blame.ts'

test('a refusal is shown at its field, by the whole path or by its last part', () => {
  const names = ['reason', 'slots']
  expect(blamed('input.reason', names)).toBe('reason')
  expect(blamed('reason', names)).toBe('reason')
  expect(blamed('input.slots.2.date', names)).toBe('slots')
})

test('what no field asks for is shown at the end of the form', () => {
  expect(blamed('input.unit', ['reason'])).toBeUndefined()
  expect(blamed(undefined, ['reason'])).toBeUndefined()
})
