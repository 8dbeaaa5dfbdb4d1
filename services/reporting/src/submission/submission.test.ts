import { expect, test } from 'vitest'
import { entriesOf, whyImpossible } from '../entry/entry-value.ts'
import { Submission } from './submission.ts'

const FIELDS = [
  { code: 'a', label: 'A', labelEn: null, unitOfCount: 'people', kind: 'COUNT', needed: true },
  { code: 'b', label: 'B', labelEn: null, unitOfCount: 'percent', kind: 'SHARE', needed: false },
] as const
const expected = () => new Submission('id', 'u', 'p', 't', 'ktxh', '2022-12-15', '2023-06-15', 'somebody')
const at = { reason: null, blocking: [], levels: 2, by: 'b', today: '2023-06-15' }
const saved = () => {
  const submission = expected()
  submission.save(FIELDS, [{ field: 'a', value: 1, note: ' ước ' }], {}, 'clerk')
  return submission
}
const code = (wanted: string) => expect.objectContaining({ code: wanted })

test('goes up through every level, is locked, and reopened with a reason alone', () => {
  const submission = saved()
  for (const step of ['submit', 'accept', 'approve'] as const) submission.take(step, at)
  expect(submission).toMatchObject({ state: 'ACCEPTED', approvals: 1 })
  for (const step of ['approve', 'lock'] as const) submission.take(step, at)
  expect(submission).toMatchObject({ state: 'LOCKED', approvals: 2, version: 7, steps: 6 })
  expect(() => submission.save(FIELDS, [], {}, 'b')).toThrowError(code('STEP_NOT_ALLOWED'))
  expect(() => submission.take('reopen', at)).toThrowError(code('INPUT_INVALID'))
  submission.take('reopen', { ...at, reason: 'Đính chính' })
  expect(submission).toMatchObject({ state: 'REOPENED', approvals: 0, submittedOn: '2023-06-15' })
})

test('with two tiers one approval is enough', () => {
  const submission = saved()
  for (const step of ['submit', 'accept', 'approve'] as const) submission.take(step, { ...at, levels: 1 })
  expect(submission.state).toBe('APPROVED')
})

test('is not submitted before the last day, empty, or with something left to mend', () => {
  expect(() => saved().take('submit', { ...at, today: '2023-06-13' })).toThrowError(code('STEP_NOT_ALLOWED'))
  expect(() => expected().take('submit', at)).toThrowError(code('STEP_NOT_ALLOWED'))
  expect(() => saved().take('submit', { ...at, blocking: ['A'] })).toThrowError(code('STEP_NOT_ALLOWED'))
  saved().take('submit', { ...at, today: '2023-06-14' })
})

test('in time is told by the first day it was submitted', () => {
  const submission = saved()
  submission.take('submit', { ...at, today: '2023-06-14' })
  submission.take('sendBack', { ...at, reason: 'Sai' })
  submission.take('submit', { ...at, today: '2023-06-20' })
  expect(submission.submittedOn).toBe('2023-06-14')
})

test.each([
  ['COUNT', 1327, true],
  ['COUNT', -1, false],
  ['COUNT', 1.327, false],
  ['SHARE', 100, true],
  ['SHARE', 100.01, false],
  ['SHARE', -0.1, false],
  ['AMOUNT', 90.125, true],
  ['AMOUNT', 90.1255, false],
  ['AMOUNT', Number.POSITIVE_INFINITY, false],
  ['CHANGE', -3.5, true],
  ['CHANGE', 1e16, false],
] as const)('a %s of %d can be: %s', (kind, value, can) => {
  expect(whyImpossible({ kind, unitOfCount: 'people' }, value) === null).toBe(can)
})

test('a note is kept with its value, and a field is given once', () => {
  expect(entriesOf(FIELDS, [{ field: 'a', value: null, note: ' ước ' }], {})).toEqual({
    a: { value: null, note: 'ước' },
  })
  const entry = { field: 'a', value: 1, note: null }
  expect(() => entriesOf(FIELDS, [entry, entry], {})).toThrowError(code('INPUT_INVALID'))
  expect(() => entriesOf(FIELDS, [{ ...entry, note: 'x'.repeat(501) }], {})).toThrowError(
    code('INPUT_INVALID'),
  )
})

test('a growth falls by 100% at most; a change of something else may fall further', () => {
  expect(whyImpossible({ kind: 'CHANGE', unitOfCount: 'percent' }, -100)).toBeNull()
  expect(whyImpossible({ kind: 'CHANGE', unitOfCount: 'percent' }, -150)?.vi).toContain('không nhỏ hơn -100')
  expect(whyImpossible({ kind: 'CHANGE', unitOfCount: 'billion VND' }, -150)).toBeNull()
})

test('communes are counted up to as many as there are below the unit, and the bound is said', () => {
  const fields = [{ ...FIELDS[0], code: 'n', unitOfCount: 'units', countsLevel: 'COMMUNE' }] as const
  const entry = (value: number) => [{ field: 'n', value, note: null }]
  expect(entriesOf(fields, entry(226), { COMMUNE: 226 }).n?.value).toBe(226)
  expect(() => entriesOf(fields, entry(9999), { COMMUNE: 226 })).toThrowError(/nhiều nhất là 226/)
  expect(() => entriesOf(fields, entry(1), {})).toThrowError(/nhiều nhất là 0/)
})
