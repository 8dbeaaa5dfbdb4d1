import { describe, expect, it } from 'vitest'
import { groupEffects } from './effects.ts'

const effect = (kind: string, from: string, to?: string) => ({
  kind,
  predecessor: { id: from },
  successor: to ? { id: to } : null,
})

describe('the effects of a reorganisation', () => {
  it('stand together by kind and by the unit they end in', () => {
    const groups = groupEffects([
      effect('merge', 'a', 'x'),
      effect('transfer', 'c', 'c'),
      effect('merge', 'b', 'x'),
      effect('merge', 'd', 'y'),
    ])
    expect([...groups.keys()]).toEqual(['merge', 'transfer'])
    expect(groups.get('merge')?.map((one) => one.effects.map((e) => e.predecessor.id))).toEqual([
      ['a', 'b'],
      ['d'],
    ])
  })
  it('keeps a unit that nothing follows on its own', () => {
    expect(groupEffects([effect('abolish', 'a')]).get('abolish')?.[0]?.key).toBe('a')
  })
})
