import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, decimal, inVietnamese, minus, parseDecimal, plus, print, sum } from './decimal.ts'

const decimals = fc.record({
  units: fc.bigInt(-(10n ** 15n), 10n ** 15n),
  scale: fc.integer({ min: 0, max: 6 }),
})

describe('an exact decimal', () => {
  it.each([
    ['2315675', '2.315.675'],
    ['-1234.50', '-1.234,50'],
    ['0.42', '0,42'],
    ['999', '999'],
    ['0', '0'],
  ])('%s is written %s in Vietnamese', (text, shown) => {
    expect(inVietnamese(decimal(text))).toBe(shown)
  })

  it.each(['', 'abc', '1,5', '1e5', '٣', '1.', '.5', '12345678901234567890', 'NaN'])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })

  it('adds without rounding', () => {
    expect(print(sum(['0.1', '0.2', '0.30'].map(decimal)))).toBe('0.60')
  })

  it('is read as it is printed', () => {
    fc.assert(
      fc.property(decimals, (number) => {
        expect(decimal(print(number))).toEqual(number)
      }),
    )
  })

  it('gives back what was added when it is taken away', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(minus(plus(a, b), b), a)).toBe(0)
      }),
    )
  })
})
