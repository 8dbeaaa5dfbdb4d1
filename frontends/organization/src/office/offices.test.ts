import { describe, expect, it } from 'vitest'
import { officesOf } from './offices.ts'

const positions = [{ id: 'head' }, { id: 'deputy' }]

describe('the offices of a unit', () => {
  it('are one line for each holder, vacant ones included', () => {
    const officeHolders = [
      { id: 'a', position: { id: 'deputy' } },
      { id: 'b', position: { id: 'deputy' } },
    ]
    expect(
      officesOf({ positions, officeHolders }).map(({ position, held }) => [position.id, held?.id]),
    ).toEqual([
      ['head', undefined],
      ['deputy', 'a'],
      ['deputy', 'b'],
    ])
  })

  it('are none where nothing could be read', () => {
    expect(officesOf({ positions: null, officeHolders: null })).toEqual([])
  })
})
