import { describe, expect, it } from 'vitest'
import { basisKey, namesUnit, numberOf, placeOf } from './figure-text.ts'

describe('a figure in writing', () => {
  it('keeps the decimals it was stated with', () => {
    expect(numberOf({ value: 39536, unitOfCount: 'dossiers' }, 'vi')).toBe('39.536')
    expect(numberOf({ value: 81.1, unitOfCount: 'percent' }, 'vi')).toBe('81,1\u00a0%')
    expect(numberOf({ value: 100, unitOfCount: 'percent' }, 'vi')).toBe('100\u00a0%')
  })
  it('does not read out a unit that the number already has', () => {
    expect([namesUnit('percent'), namesUnit('rank'), namesUnit('projects')]).toEqual([false, false, true])
  })
  it('says where its day and its place come from', () => {
    expect(basisKey('stated')).toBe('stated')
    expect(basisKey('told by telephone')).toBeUndefined()
    expect(placeOf('fn11')).toEqual({ kind: 'note', number: '11' })
    expect(placeOf('III.5b')).toEqual({ kind: 'section', number: 'III.5b' })
  })
})
