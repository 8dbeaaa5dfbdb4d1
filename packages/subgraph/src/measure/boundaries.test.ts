import 'reflect-metadata'
import { expect, test } from 'vitest'
import { boundariesOf, countedIn } from './boundaries.ts'
import { BoundaryMode } from './measure.type.ts'

const { AS_REPORTED, RESTATED } = BoundaryMode
const asOf = '2023-06-30'

test('as reported, the boundaries are those of the day, whatever day is named to restate to', () => {
  const asked = { asOf, boundaryMode: AS_REPORTED, restatedTo: '2024-09-01' }
  expect(boundariesOf(asked, '2023-06-15')).toEqual({ asOf, drawnOn: asOf, restated: false })
})

test('restated, they are those of the named day, of today, or of the day itself when that is later', () => {
  const drawnOn = (restatedTo: string | null, today: string) =>
    boundariesOf({ asOf, boundaryMode: RESTATED, restatedTo }, today).drawnOn
  expect(drawnOn('2024-09-01', '2023-06-15')).toBe('2024-09-01')
  expect(drawnOn(null, '2025-01-01')).toBe('2025-01-01')
  expect(drawnOn(null, '2023-06-15')).toBe(asOf)
})

test('nothing is restated backwards', () => {
  expect(() => boundariesOf({ asOf, boundaryMode: RESTATED, restatedTo: '2023-06-29' }, asOf)).toThrow(
    expect.objectContaining({ code: 'DATE_INVALID' }),
  )
})

test('only what was restated can be an estimate', () => {
  expect(countedIn({ asOf, drawnOn: asOf, restated: false }, true)).toMatchObject({ estimate: false })
  expect(countedIn({ asOf, drawnOn: asOf, restated: true }, true)).toEqual({
    boundaryMode: RESTATED,
    estimate: true,
    restatedTo: asOf,
  })
})
