import { describe, expect, it } from 'vitest'
import { pointsOf } from './trend.ts'

const told = (at: number, value: number) => ({ at, value, above: String(value), below: String(at) })

describe('places of a line', () => {
  it('stand higher where less is better', () => {
    const ranks = [told(2021, 40), told(2022, 34)]
    expect(pointsOf(ranks, { lessIsBetter: true, around: 3 })).toEqual([
      { x: 0, y: 0.75 },
      { x: 1, y: 0.25 },
    ])
  })
  it('stand higher where more is better', () => {
    const rates = [told(0, 96), told(1, 98), told(3, 98)]
    expect(pointsOf(rates, { around: 1 })).toEqual([
      { x: 0, y: 0.75 },
      { x: 1 / 3, y: 0.25 },
      { x: 1, y: 0.25 },
    ])
  })
  it('stand in the middle when there is one alone', () => {
    expect(pointsOf([told(2022, 1)], { around: 3 })).toEqual([{ x: 0.5, y: 0.5 }])
  })
})
