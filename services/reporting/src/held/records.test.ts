import { OtherDomains } from '@province/subgraph/ask'
import { describe, expect, it } from 'vitest'
import type { HeldLine } from './held-line.ts'
import { RecordsService } from './records.service.ts'
import { Subgraphs } from './subgraphs.port.ts'

const line = (value: number): HeldLine => ({
  key: 'visits',
  domain: 'complaints',
  outcome: 'HELD',
  measure: 'complaints.visits',
  unitId: 'u',
  from: '2022-12-15',
  to: '2023-06-15',
  asOf: '2023-06-14',
  value,
  heldAsOf: '2023-06-14',
  boundaryMode: 'AS_REPORTED',
  estimate: false,
})

/** What is found of a held value, when every page shows records of these values and goes on or not. */
async function behind(value: number, values: readonly number[], hasNextPage = false) {
  const complaints = async () => {
    const edges = values.map((each, at) => ({ node: { id: `r${at}`, value: each } }))
    return { data: { r0: { edges, pageInfo: { hasNextPage, endCursor: 'on' } } } }
  }
  const others = new OtherDomains('reporting', { complaints }, () => {})
  const found = await new RecordsService(new Subgraphs(others), { answers: async () => new Map() }).behind([
    line(value),
  ])
  return found.get('visits')
}

describe('the list of records behind what is held', () => {
  it('is whole where what they add is the value, by ones, by more, and by fractions', async () => {
    expect(await behind(2, [1, 1])).toMatchObject({ complete: true, withheld: 0 })
    expect(await behind(5, [2, 3])).toMatchObject({ ids: ['r0', 'r1'], complete: true, withheld: 0 })
    expect(await behind(0.3, [0.1, 0.2])).toMatchObject({ complete: true, withheld: 0 })
  })

  it('is not whole where some are kept back: by how much is told', async () => {
    expect(await behind(7, [2, 3])).toMatchObject({ complete: false, withheld: 2 })
    expect(await behind(4, [])).toMatchObject({ ids: [], complete: false, withheld: 4 })
    expect(await behind(4, [5])).toMatchObject({ complete: false, withheld: 0 })
  })

  it('is not whole where it was cut, and how much is kept back is not known', async () => {
    expect(await behind(9_000, Array(1_000).fill(1), true)).toMatchObject({ complete: false, withheld: null })
  })
})
