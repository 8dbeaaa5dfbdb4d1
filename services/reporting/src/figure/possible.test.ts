import { describe, expect, it } from 'vitest'
import seed from '../../seed/h1-2023-figures.json' with { type: 'json' }
import { impossible } from './possible.ts'

const wrong = (value: string, unitOfCount: string, more: object = {}) =>
  impossible({ value, unitOfCount, ...more }).map(
    ({ column, message }) => `${column} ${message.en.split(':')[0]}`,
  )

describe('numbers that no document could mean', () => {
  it.each([
    ['59.756', 'transactions', 'value has three digits after a point'],
    ['59.000', 'transactions', 'value has three digits after a point'],
    ['2.5', 'people', 'value must be whole'],
    ['-5', 'cases', 'value cannot be negative'],
    ['0', 'rank', 'value cannot be less than 1'],
    ['34.5', 'rank', 'value must be whole'],
    ['5.5', 'places', 'value must be whole'],
  ])('%s %s', (value, unit, says) => {
    expect(wrong(value, unit)).toEqual([says])
  })

  it('are looked for in totals and ratios too', () => {
    expect(wrong('1', 'cases', { ofTotal: '1.5' })).toEqual(['ofTotal must be whole'])
    expect(wrong('1', 'cases', { ofTotal: '-1' })).toEqual(['ofTotal cannot be negative'])
    expect(wrong('1', 'cases', { statedRatioPercent: '-1' })).toEqual([
      'statedRatioPercent cannot be negative',
    ])
  })

  it.each([
    ['8.5', 'percent'],
    ['-1.2', 'percent'],
    ['99.875', 'percent'],
    ['-5', 'places'],
    ['12.345', 'billion VND'],
    ['81.0', 'projects'],
    ['0', 'dossiers'],
  ])('are not: %s %s', (value, unit) => {
    expect(wrong(value, unit)).toEqual([])
  })

  it('are none of the half-year’s', () => {
    expect(seed.flatMap((row) => impossible(row))).toEqual([])
  })
})
