import { expect, test } from 'vitest'
import type { TemplateField } from '../template/template-field.ts'
import { type EarlierEntries, earlierOf } from './earlier-values.ts'
import { findingsOf } from './entry-check.ts'
import { EntryRule, type EntryRuleFacts } from './entry-rule.ts'

const field = (code: string, change: Partial<TemplateField> = {}): TemplateField => ({
  code,
  label: code,
  labelEn: null,
  unitOfCount: 'households',
  kind: 'COUNT',
  needed: true,
  ...change,
})
const FIELDS = [
  field('all'),
  field('poor'),
  field('rate', { unitOfCount: 'percent', kind: 'SHARE', needed: false }),
]
const rule: EntryRuleFacts = {
  unitId: 'u',
  templateCode: 't',
  left: 'poor',
  operator: 'AT_MOST',
  rightField: 'all',
  rightNumber: null,
  message: 'Hộ nghèo không nhiều hơn tổng số hộ',
  explainable: false,
}
const added = (change: Partial<EntryRuleFacts>) => EntryRule.add('id', { ...rule, ...change }, FIELDS, 'b')
const entry = (value: number | null, note: string | null = null) => ({ value, note })

test('what is needed and not given blocks; what need not be given does not', () => {
  expect(findingsOf(FIELDS, { all: entry(10) }, [], {})).toEqual([
    { field: 'poor', code: 'MISSING', blocks: true, message: null, unusual: null },
  ])
})

test('a broken rule blocks, unless it may be explained and a note does', () => {
  const entries = { all: entry(10), poor: entry(11, 'Số liệu tạm tính') }
  expect(findingsOf(FIELDS, entries, [rule], {})).toMatchObject([
    { field: 'poor', code: 'RULE_BROKEN', blocks: true, message: rule.message },
  ])
  const explainable = { ...rule, explainable: true }
  expect(findingsOf(FIELDS, entries, [explainable], {})).toMatchObject([
    { code: 'RULE_EXPLAINED', blocks: false },
  ])
  const silent = { ...entries, poor: entry(11) }
  expect(findingsOf(FIELDS, silent, [explainable], {})).toMatchObject([{ code: 'RULE_BROKEN' }])
  expect(findingsOf(FIELDS, { all: entry(10), poor: entry(10) }, [rule], {})).toEqual([])
})

test.each([
  ['LESS', 5, false],
  ['AT_MOST', 5, true],
  ['EQUAL', 5, true],
  ['AT_LEAST', 5, true],
  ['MORE', 5, false],
] as const)('%s of equal values', (operator, right, holds) => {
  const against = { ...rule, operator, rightField: null, rightNumber: right }
  expect(findingsOf(FIELDS, { all: entry(9), poor: entry(5) }, [against], {}).length === 0).toBe(holds)
})

test('what is unusual is said and blocks nothing', () => {
  const found = findingsOf(FIELDS, { all: entry(5000), poor: entry(1) }, [], { all: [5, 6, 5, 6] })
  expect(found).toMatchObject([{ field: 'all', code: 'UNUSUAL', blocks: false, unusual: { among: 4 } }])
})

test.each<[string, Partial<EntryRuleFacts>]>([
  ['without a measure on the left', { left: 'none' }],
  ['without a measure on the right', { rightField: 'none' }],
  ['with a field and a number on the right', { rightNumber: 1 }],
  ['of a field to itself', { rightField: rule.left }],
  ['to a number that the field can never have', { rightField: null, rightNumber: -5 }],
  ['with nothing on the right', { rightField: null }],
  ['over different units of count', { rightField: 'rate' }],
  ['without words', { message: ' ' }],
])('refuses a rule %s', (_what, change) => {
  expect(() => added(change)).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }))
})

test('a rule is withdrawn once', () => {
  const it = added({})
  it.withdraw('2023-06-15', 'c')
  expect(it).toMatchObject({ withdrawnOn: '2023-06-15', version: 2 })
  expect(() => it.withdraw('2023-06-15', 'c')).toThrowError(
    expect.objectContaining({ code: 'STEP_NOT_ALLOWED' }),
  )
})

test('what stood before goes on through a merger: counts are added with their notes, shares are not', () => {
  const rows: EarlierEntries[] = [
    { periodTo: '2022-12-15', unitId: 'a', entries: { all: entry(3, 'ước'), rate: entry(40) } },
    { periodTo: '2022-12-15', unitId: 'b', entries: { all: entry(4, 'thiếu một xóm'), rate: entry(60) } },
    { periodTo: '2022-06-15', unitId: 'a', entries: { rate: entry(41) } },
  ]
  expect(earlierOf(field('all'), rows)).toEqual([
    { periodTo: '2022-12-15', value: 7, note: 'ước; thiếu một xóm' },
  ])
  const silent = [...rows, { periodTo: '2022-12-15', unitId: 'c', entries: {} }]
  expect(earlierOf(field('all'), silent)).toMatchObject([{ value: null }])
  expect(earlierOf(field('rate', { kind: 'SHARE' }), rows)).toEqual([
    { periodTo: '2022-12-15', value: null, note: null },
    { periodTo: '2022-06-15', value: 41, note: null },
  ])
})
