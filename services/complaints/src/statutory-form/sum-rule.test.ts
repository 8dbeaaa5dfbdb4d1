import { expect, test } from 'vitest'
import { keepsRule, sumRule } from './sum-rule.ts'

test.each([
  ['1=4+13+22', 1, [[4, 13, 22]]],
  ['1=2+3+...+7', 1, [[2, 3, 4, 5, 6, 7]]],
  ['1=2+..+5', 1, [[2, 3, 4, 5]]],
  [
    '9=11+12+13=14+15+16+17=18+22',
    9,
    [
      [11, 12, 13],
      [14, 15, 16, 17],
      [18, 22],
    ],
  ],
  [
    '10=11+15+16+17=18+…+22=23+26',
    10,
    [
      [11, 15, 16, 17],
      [18, 19, 20, 21, 22],
      [23, 26],
    ],
  ],
  [
    '12=13+18+...+21=22+...+25=26+29',
    12,
    [
      [13, 18, 19, 20, 21],
      [22, 23, 24, 25],
      [26, 29],
    ],
  ],
])('%s is read as it is printed', (text, column, sums) => {
  expect(sumRule(text)).toEqual({ column, sums })
})

test.each(['', '1', '1+2=3', 'a=1', '1=...+3', '3=1+'])('%j is no rule', (text) => {
  expect(() => sumRule(text)).toThrow()
})

test('a rule is kept, broken, or not to be told', () => {
  const of = (values: Record<number, number | null>) => (column: number) => values[column] ?? null
  const rule = sumRule('1=2+3=4')
  expect(keepsRule(rule, of({ 1: 5, 2: 2, 3: 3, 4: 5 }))).toBe(true)
  expect(keepsRule(rule, of({ 1: 5, 2: 2, 3: 2, 4: 5 }))).toBe(false)
  expect(keepsRule(rule, of({ 1: 5, 2: 2, 3: 3, 4: null }))).toBeNull()
  expect(keepsRule(rule, of({ 1: 5, 2: null, 3: 3, 4: 4 }))).toBe(false)
  expect(keepsRule(rule, of({ 1: null, 2: 2, 3: 3, 4: 5 }))).toBeNull()
  expect(keepsRule(rule, of({ 1: 0.3, 2: 0.1, 3: 0.2, 4: 0.3 }))).toBe(true)
})
