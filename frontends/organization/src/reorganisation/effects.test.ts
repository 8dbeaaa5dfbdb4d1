import { describe, expect, it } from 'vitest'
import { countByLevel, groupEffects } from './effects.ts'

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
  it('are counted level by level: a province among communes is none of them', () => {
    const at = (level: string, from: string, to: string) => ({
      kind: 'merge',
      predecessor: { id: from, level },
      successor: { id: to, level },
    })
    const merged = groupEffects([at('COMMUNE', 'a', 'x'), at('COMMUNE', 'b', 'x'), at('PROVINCE', 'p', 'q')])
    expect(countByLevel(merged.get('merge') ?? [])).toEqual([
      { level: 'COMMUNE', before: 2, after: 1 },
      { level: 'PROVINCE', before: 1, after: 1 },
    ])
  })
  it('count what ended at its own level: the province that districts went into is no district', () => {
    const abolished = ['a', 'b', 'c'].map((id) => ({
      kind: 'ABOLISH_LEVEL',
      predecessor: { id, level: 'DISTRICT' },
      successor: { id: 'p', level: 'PROVINCE' },
    }))
    expect(countByLevel(groupEffects(abolished).get('ABOLISH_LEVEL') ?? [])).toEqual([
      { level: 'DISTRICT', before: 3, after: 0 },
    ])
  })
  it('count nothing before what came from outside', () => {
    const came = ['x', 'y'].map((id) => ({
      kind: 'FROM_OUTSIDE',
      predecessor: null,
      successor: { id, level: 'COMMUNE' },
    }))
    expect(countByLevel(groupEffects(came).get('FROM_OUTSIDE') ?? [])).toEqual([
      { level: 'COMMUNE', before: 0, after: 2 },
    ])
  })
  it('keeps a unit that nothing follows on its own', () => {
    expect(groupEffects([effect('abolish', 'a')]).get('abolish')?.[0]?.key).toBe('a')
  })
})
