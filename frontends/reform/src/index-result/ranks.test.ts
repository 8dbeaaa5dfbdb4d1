import { describe, expect, it } from 'vitest'
import { latestOf, pointsOf, trendsOf } from './ranks.ts'

const rank = (index: string, year: number, place: number) => ({ index, year, rank: place, of: 63 })
const results = [rank('PAPI', 2022, 19), rank('PAR_INDEX', 2022, 34), rank('PAR_INDEX', 2021, 40)]

describe('ranks', () => {
  it('show the newest year of each index', () => {
    expect(latestOf(results)).toEqual([rank('PAPI', 2022, 19), rank('PAR_INDEX', 2022, 34)])
  })
  it('are drawn where there is more than one year, from the oldest on', () => {
    expect(trendsOf(results)).toEqual([[rank('PAR_INDEX', 2021, 40), rank('PAR_INDEX', 2022, 34)]])
  })
  it('stand higher when they are better', () => {
    expect(pointsOf([rank('PCI', 2021, 40), rank('PCI', 2022, 34)])).toEqual([
      { x: 0, y: 0.75 },
      { x: 1, y: 0.25 },
    ])
    expect(pointsOf([rank('PCI', 2022, 1)])).toEqual([{ x: 0.5, y: 0.5 }])
  })
})
