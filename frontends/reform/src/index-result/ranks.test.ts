import { describe, expect, it } from 'vitest'
import { latestOf, trendsOf } from './ranks.ts'

const rank = (index: string, year: number, place: number) => ({ index, year, rank: place, of: 63 })
const results = [rank('PAPI', 2022, 19), rank('PAR_INDEX', 2022, 34), rank('PAR_INDEX', 2021, 40)]

describe('ranks', () => {
  it('show the newest year of each index', () => {
    expect(latestOf(results)).toEqual([rank('PAPI', 2022, 19), rank('PAR_INDEX', 2022, 34)])
  })
  it('are drawn where there is more than one year, from the oldest on', () => {
    expect(trendsOf(results)).toEqual([[rank('PAR_INDEX', 2021, 40), rank('PAR_INDEX', 2022, 34)]])
  })
})
