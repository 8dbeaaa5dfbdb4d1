import { expect, test } from 'vitest'
import { Template, type TemplateFacts } from './template.ts'

const field = {
  code: 'socio.households',
  label: 'Số hộ',
  labelEn: null,
  unitOfCount: 'households',
  kind: 'COUNT',
  needed: true,
} as const
const facts: TemplateFacts = {
  unitId: 'u',
  code: 'ktxh.quy',
  title: 'Báo cáo quý',
  titleEn: null,
  periodKind: 'QUARTER',
  levels: ['COMMUNE'],
  kinds: [],
  fields: [field],
  dueDays: 3,
  basis: null,
  validFrom: '2023-01-01',
}
const issued = (change: Partial<TemplateFacts> = {}) =>
  Template.issue('id', { ...facts, ...change }, 'somebody')

test.each<[string, Partial<TemplateFacts>]>([
  ['a code of capital letters', { code: 'KTXH' }],
  ['no title', { title: ' ' }],
  ['nobody who owes it', { levels: [] }],
  ['nothing that is asked for', { fields: [] }],
  ['a field twice', { fields: [field, field] }],
  ['a field without a unit of count', { fields: [{ ...field, unitOfCount: ' ' }] }],
  ['half a day', { dueDays: 0.5 }],
  ['more days than two months', { dueDays: 61 }],
])('refuses %s', (_what, change) => {
  expect(() => issued(change)).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }))
})

test('is in force until the next edition is', () => {
  const edition = issued()
  expect([edition.inForceOn('2022-12-31'), edition.inForceOn('2030-01-01')]).toEqual([false, true])
  edition.end('2024-01-01', 'another')
  expect(['2023-12-31', '2024-01-01'].map((day) => edition.inForceOn(day))).toEqual([true, false])
  expect(edition).toMatchObject({ version: 2, recordedBy: 'another' })
})
