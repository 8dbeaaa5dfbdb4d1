import { describe, expect, it } from 'vitest'
import { latestOf, peersOver, trendsOf } from './ranks.ts'

const rank = (index: string, year: number, place: number) => ({ index, year, rank: place, of: 63 })
const results = [rank('PAPI', 2022, 19), rank('PAR_INDEX', 2022, 34), rank('PAR_INDEX', 2021, 40)]

describe('ranks', () => {
  it('show the newest year of each index', () => {
    expect(latestOf(results)).toEqual([rank('PAPI', 2022, 19), rank('PAR_INDEX', 2022, 34)])
  })
  it('are drawn where there is more than one year, from the oldest on', () => {
    expect(trendsOf(results)).toEqual([[rank('PAR_INDEX', 2021, 40), rank('PAR_INDEX', 2022, 34)]])
  })
  it('stand beside the others of their lists, by the last year that is held', () => {
    const years = [
      {
        ...rank('PAPI', 2022, 19),
        peers: [
          { name: 'B', rank: 4 },
          { name: 'A', rank: 30 },
        ],
      },
      {
        ...rank('PAPI', 2021, 25),
        peers: [
          { name: 'A', rank: 20 },
          { name: 'C', rank: 22 },
        ],
      },
    ]
    expect(peersOver(years)).toEqual({
      years: [2021, 2022],
      rows: [
        { name: 'B', places: [null, 4] },
        { name: null, places: [25, 19] },
        { name: 'C', places: [22, null] },
        { name: 'A', places: [20, 30] },
      ],
    })
  })
})
