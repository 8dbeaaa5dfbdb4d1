import { describe, expect, test } from 'vitest'
import { findingsOf, usualOf } from './monthly-check.ts'
import { formOf } from './monthly-form.ts'

const DOSSIERS = formOf('DOSSIERS')
const sound = {
  opening: 40,
  receivedOnline: 120,
  receivedDirect: 90,
  returnedEarly: 100,
  returnedOnTime: 99,
  returnedLate: 1,
  refused: 5,
  withdrawn: 5,
  closing: 40,
  closingOverdue: 0,
}
const found = (change: object, before: object[] = []) => findingsOf(DOSSIERS, { ...sound, ...change }, before)

test('figures that agree have nothing to be said about', () => {
  expect(found({}, [sound, sound, sound])).toEqual([])
})

describe('what keeps a month from being submitted', () => {
  test('a stock that does not balance, with what it should close with', () => {
    expect(found({ closing: 39 })).toEqual([
      { item: 'closing', code: 'UNBALANCED', blocks: true, expected: 40 },
    ])
  })

  test('a part larger than its whole, and an opening that is not the last closing', () => {
    expect(found({ closingOverdue: 41 })).toMatchObject([{ item: 'closingOverdue', code: 'PART_TOO_LARGE' }])
    expect(found({}, [{ ...sound, closing: 30 }])).toMatchObject([{ code: 'OPENING_DIFFERS', expected: 30 }])
  })

  test('a figure that is missing, before anything else is said', () => {
    expect(findingsOf(DOSSIERS, { ...sound, refused: undefined } as never, [])).toEqual([
      { item: 'refused', code: 'MISSING', blocks: true, expected: null },
    ])
  })
})

test('what is unusual is said and blocks nothing', () => {
  const more = { receivedOnline: 400, closing: 320 }
  expect(found(more, [sound, sound, sound])).toEqual([
    { item: 'receivedOnline', code: 'UNUSUAL', blocks: false, expected: 240 },
    { item: 'closing', code: 'UNUSUAL', blocks: false, expected: 80 },
  ])
  expect(usualOf([1, 2])).toBeNull()
  expect(usualOf([10, 20, 30])).toEqual({ from: 5, to: 60 })
})
