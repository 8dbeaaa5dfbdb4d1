import { expect, test } from 'vitest'
import { MonthlyEntry, monthAfter } from './monthly-entry.ts'
import type { MonthlyItem } from './monthly-form.ts'

const TODAY = '2023-06-15'
const month = { unitId: 'u', form: 'ELECTRONIC_DOCUMENTS', month: '2023-05-01' } as const
const counts = (value = 7, item: MonthlyItem = 'exchanged') => [{ item, value }]
const entered = (change: object = {}, given = counts()) =>
  MonthlyEntry.enter('id', { ...month, ...change }, given, 'somebody', TODAY)
const at = { reason: null, findings: [], by: 'b', today: TODAY }
const code = (wanted: string) => expect.objectContaining({ code: wanted })

test.each([
  ['no first day of a month', { month: '2023-05-02' }, counts()],
  ['a month to come', { month: '2023-07-01' }, counts()],
  ['a figure below nothing', {}, counts(-1)],
  ['a broken figure', {}, counts(1.5)],
  ['a figure of another form', {}, counts(1, 'closing')],
  ['a figure twice', {}, [...counts(), ...counts()]],
])('refuses %s', (_what, change, given) => {
  expect(() => entered(change, given)).toThrowError(code('INPUT_INVALID'))
})

test('goes up to its lock, and is opened again with a reason alone', () => {
  const entry = entered()
  for (const step of ['submit', 'verify', 'approve', 'lock'] as const) entry.take(step, at)
  expect(entry).toMatchObject({ state: 'LOCKED', version: 5 })
  expect(() => entry.save(counts(), 'b')).toThrowError(code('STEP_NOT_ALLOWED'))
  expect(() => entry.take('reopen', at)).toThrowError(code('INPUT_INVALID'))
  entry.take('reopen', { ...at, reason: 'Nhập thiếu một ngày' })
  entry.save(counts(8), 'b')
  expect(entry).toMatchObject({ state: 'DRAFT', reason: 'Nhập thiếu một ngày', counts: { exchanged: 8 } })
})

test('is not submitted before it is over, nor with figures that do not agree', () => {
  expect(() => entered({ month: '2023-06-01' }).take('submit', at)).toThrowError(code('STEP_NOT_ALLOWED'))
  const findings = [{ item: 'exchanged', code: 'MISSING', blocks: true, expected: null }] as const
  expect(() => entered().take('submit', { ...at, findings })).toThrowError(code('STEP_NOT_ALLOWED'))
})

test('a year ends with its twelfth month', () => {
  expect([monthAfter('2022-12-01'), monthAfter('2023-09-01')]).toEqual(['2023-01-01', '2023-10-01'])
})
