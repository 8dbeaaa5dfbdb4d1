import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broken, canonical, chain } from './sealed-chain.ts'

const contents = fc.array(
  fc.record({ name: fc.string({ minLength: 1 }), content: fc.dictionary(fc.string(), fc.jsonValue()) }),
  { minLength: 1, maxLength: 8 },
)

describe('a sealed chain', () => {
  it('writes one text for one meaning, in whatever order it was put together', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
    expect(canonical({ y: 1, x: 2 })).toBe(canonical({ x: 2, y: 1 }))
  })

  it('holds as long as nothing is touched, also when it was stored and read again', () => {
    fc.assert(
      fc.property(contents, (sealed) => {
        const { links } = chain(sealed, 'first')
        expect(broken(JSON.parse(JSON.stringify(links)), 'first')).toEqual([])
      }),
    )
  })

  it('names what was changed, and nothing else', () => {
    const { links } = chain(
      ['a', 'b', 'c'].map((name) => ({ name, content: { value: name } })),
      'first',
    )
    const forged = links.map((link) => (link.name === 'b' ? { ...link, content: { value: 'other' } } : link))
    expect(broken(forged, 'first')).toEqual([{ name: 'b', how: 'CHANGED' }])
  })

  it('notices what was dropped, turned round, or sealed anew without what follows', () => {
    const { links } = chain(
      ['a', 'b', 'c'].map((name) => ({ name, content: { value: name } })),
      'first',
    )
    const [a, b, c] = links
    if (!a || !b || !c) throw new Error('three were sealed')
    expect(broken([a, c], 'first')).toEqual([{ name: 'c', how: 'MOVED' }])
    expect(broken([b, a, c], 'first')).toHaveLength(3)
    const [again] = chain([{ name: 'b', content: { value: 'other' } }], a.hash).links
    expect(again && broken([a, again, c], 'first')).toEqual([{ name: 'c', how: 'MOVED' }])
    expect(broken(links, 'another')).toEqual([{ name: 'a', how: 'MOVED' }])
  })
})
