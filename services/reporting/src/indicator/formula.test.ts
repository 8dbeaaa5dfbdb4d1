import { describe, expect, it, test } from 'vitest'
import { evaluate } from '../indicator-value/evaluation.ts'
import { baseOf, measuresOf, parseFormula } from './formula.ts'
import { circleFrom, countedBy, refuseDivisionByZero } from './formula-sense.ts'

const held: Record<string, number> = { 'a.x': 12, 'a.y': 4, 'complaints.form.01/TCD.4': 7, 'a.none': 0 }

const counted = (formula: string, others: Record<string, string> = {}) =>
  evaluate(parseFormula(formula), {
    measure: (key) => held[key] ?? 'NOTHING',
    formulaOf: (code) => others[code],
    applicable: 8,
  })

describe('a formula', () => {
  it.each([
    ['{a.x}', 12],
    ['{a.x} / {a.y} * 100', 300],
    ['{a.x} - {a.y} - 1', 7],
    ['100 / (2 + 3) / 4', 5],
    ['2 + 3 * 4', 14],
    ['{a.y}/applicable*100', 50],
    ['{complaints.form.01/TCD.4} / 7', 1],
    ['{@rate} + {a.x}', 15],
    ['  ( {a.x} )  ', 12],
  ])('%s', (formula, value) => {
    expect(counted(formula, { rate: '{a.x} / {a.y}' })).toBe(value)
  })

  it.each([
    ['', 1],
    ['{a.x} +', 8],
    ['{a.x} {a.y}', 7],
    ['({a.x}', 7],
    ['{a.x})', 6],
    ['{a x}', 1],
    ['applicables', 1],
    ['-{a.x}', 1],
    ['1.2.3', 4],
    ['eval(1)', 1],
    ['9'.repeat(501), 501],
  ])('“%s” cannot be read from character %i on', (formula, at) => {
    expect(() => parseFormula(formula)).toThrowError(
      expect.objectContaining({ code: 'FORMULA_UNREADABLE', detail: { field: 'input.formula', at } }),
    )
  })

  it('says what has no value and why: the gravest, and never a zero', () => {
    expect(counted('{a.x} / {a.none}')).toBe('DIVIDED_BY_ZERO')
    expect(counted('{b.q} / {a.none}')).toBe('NOTHING')
    expect(counted('{@gone} / 0 + {b.q}')).toBe('NOT_IN_FORCE')
  })

  it('of hundreds of nested parentheses is read like any', () => {
    const deep = `${'('.repeat(240)}{a.x}${')'.repeat(240)}`
    expect(counted(deep)).toBe(12)
  })
})

test('what a ratio is out of, whatever scale it is told in', () => {
  const base = (formula: string) => {
    const found = baseOf(parseFormula(formula))
    return found && measuresOf(found)
  }
  expect(base('{a.x} / {a.y} * 100')).toEqual(['a.y'])
  expect(base('100 * {a.x} / {a.y}')).toEqual(['a.y'])
  expect(base('100 * ({a.x} / ({a.y} + {a.z}))')).toEqual(['a.y', 'a.z'])
  expect(base('{a.x} / 1000')).toBeNull()
  expect(base('{a.x} + {a.y}')).toBeNull()
})

test.each([
  '{a.x} / 0',
  '{a.x} / (2 - 2)',
  '{a.x} / ({a.y} - {a.y})',
  '1 / (0 * {a.x})',
  '{a.x} + 3 / (1 - 1)',
])('%s divides by what is always zero', (formula) => {
  expect(() => refuseDivisionByZero(parseFormula(formula))).toThrowError(
    expect.objectContaining({ code: 'FORMULA_DIVIDES_BY_ZERO' }),
  )
})

test('different units of count are never added, and may be divided', () => {
  const units: Record<string, string> = { 'a.visits': 'visits', 'a.people': 'people', 'a.share': 'percent' }
  const unit = (formula: string) =>
    countedBy(parseFormula(formula), (leaf) => (leaf.kind === 'measure' ? (units[leaf.key] ?? '') : 'units'))
  expect(unit('100 - {a.share}')).toBe('percent')
  expect(unit('{a.visits} / {a.visits} * 100')).toBeNull()
  expect(unit('{a.visits} / applicable')).toBe('visits/units')
  for (const formula of [
    '{a.visits} + {a.people}',
    '{a.visits} - applicable',
    '1 + ({a.people} - {a.share})',
  ])
    expect(() => unit(formula)).toThrowError(expect.objectContaining({ code: 'UNITS_OF_COUNT_DIFFER' }))
})

test('a circle is found however long it is, and one that others are in is not blamed on this one', () => {
  const named = (names: Record<string, string[]>) => (code: string) => names[code] ?? []
  expect(circleFrom('a', named({ a: ['a'] }))).toEqual(['a', 'a'])
  expect(circleFrom('a', named({ a: ['b'], b: ['c'], c: ['a'] }))).toEqual(['a', 'b', 'c', 'a'])
  expect(circleFrom('a', named({ a: ['b', 'c'], b: ['d'], c: ['d'] }))).toBeNull()
  expect(circleFrom('a', named({ a: ['b'], b: ['b'] }))).toBeNull()
})
