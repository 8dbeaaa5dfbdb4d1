import { describe, expect, it } from 'vitest'
import { addDays, formatDate, isDay, parseDate } from './date.ts'
import { fold, matches } from './fold.ts'
import { formatChange, formatNumber, formatPercent, NOT_KNOWN, parseNumber } from './number.ts'

describe('numbers on screen', () => {
  it('groups thousands with a point and writes decimals with a comma', () => {
    expect(formatNumber(1327)).toBe('1.327')
    expect(formatNumber(53.5, 2)).toBe('53,50')
    expect(formatNumber(1327, undefined, 'en')).toBe('1,327')
  })
  it('writes percent with a space that does not break', () => {
    expect(formatPercent(81.1)).toBe('81,1\u00a0%')
  })
  it('never shows an unknown number as zero', () => {
    expect(formatNumber(null)).toBe(NOT_KNOWN)
    expect(formatPercent(undefined)).toBe(NOT_KNOWN)
    expect(formatNumber(0)).toBe('0')
  })
  it('signs a change', () => {
    expect([formatChange(5), formatChange(-1327), formatChange(0)]).toEqual(['+5', '−1.327', '0'])
  })
  it('reads what people type', () => {
    expect([parseNumber('1.327'), parseNumber('53,5'), parseNumber('abc'), parseNumber('')]).toEqual([
      1327,
      53.5,
      undefined,
      undefined,
    ])
  })
})

describe('numbers typed', () => {
  it('are read strictly in the language of the reader', () => {
    expect(
      ['1.200', '91,7', '91.7', '1.20', '59.756', '-1.000,5', '1.2.3'].map((text) => parseNumber(text)),
    ).toEqual([1200, 91.7, undefined, undefined, 59756, -1000.5, undefined])
    expect(['1,200', '91.7', '91,7', '1.200'].map((text) => parseNumber(text, 'en'))).toEqual([
      1200,
      91.7,
      undefined,
      1.2,
    ])
  })
})

describe('dates on screen', () => {
  it('writes day, month, year', () => {
    expect(formatDate('2023-06-15')).toBe('15/06/2023')
  })
  it('tells an instant in local time', () => {
    expect(formatDate('2023-06-14T18:00:00Z')).toBe('15/06/2023')
  })
  it('reads the same and refuses days that do not exist', () => {
    expect([parseDate('5/6/2023'), parseDate('2023-06-15'), parseDate('31/02/2023')]).toEqual([
      '2023-06-05',
      '2023-06-15',
      undefined,
    ])
    expect(isDay('2023-13-01')).toBe(false)
  })
  it('counts days over the end of a month', () => {
    expect(addDays('2023-06-30', 1)).toBe('2023-07-01')
  })
})

describe('search without accents', () => {
  it('finds names typed plainly, in any composition', () => {
    expect(fold('Trực Ninh'.normalize('NFD'))).toBe('truc ninh')
    expect(matches('Huyện Trực Ninh', 'ninh truc')).toBe(true)
    expect(matches('Xã Đại An', 'dai an')).toBe(true)
    expect(matches('Xã Đại An', 'trung')).toBe(false)
  })
})
