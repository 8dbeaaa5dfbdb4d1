import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mergeText, type Sentence } from './text-merge.ts'

const text = (words: string): Sentence[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [id = '', said = id] = word.split('=')
      return { id: id === '+' ? null : id, text: said }
    })

const written = (sentences: readonly Sentence[]) => sentences.map(({ text: said }) => said).join(' ')
const merged = (base: string, theirs: string, mine: string) => mergeText(text(base), text(theirs), text(mine))

describe('two people at one text', () => {
  it.each([
    ['I changed one, they another', 'a b c', 'a=A b c', 'a b c=C', 'A b C'],
    ['both changed it alike', 'a b', 'a=A b', 'a=A b', 'A b'],
    ['they added one, I added one', 'a b', 'a x=X b', 'a b +=mine', 'a X b mine'],
    ['they took one out that I left', 'a b c', 'a c', 'a b c=C', 'a C'],
    ['I took one out that they left', 'a b c', 'a=A b c', 'a c', 'A c'],
    ['I moved sentences, they changed one and added one', 'a b c', 'a b=B x=X c', 'c a b', 'c a B X'],
    ['they moved sentences, I changed one', 'a b c', 'c b a', 'a b=B c', 'c B a'],
    ['I wrote at the very beginning', 'a', 'a=A', '+=first a', 'first A'],
    ['all is new', '', 'x=X', '+=mine', 'mine X'],
  ])('%s', (_what, base, theirs, mine, stands) => {
    const { sentences, conflicts, orderDiffers } = merged(base, theirs, mine)
    expect(written(sentences)).toBe(stands)
    expect([conflicts, orderDiffers]).toEqual([[], false])
  })

  it.each([
    ['both changed one otherwise', 'a b', 'a=A b', 'a=Z b', { theirs: 'A', mine: 'Z' }],
    ['they took out what I changed', 'a b', 'b', 'a=Z b', { theirs: null, mine: 'Z' }],
    ['I took out what they changed', 'a b', 'a=A b', 'b', { theirs: 'A', mine: null }],
  ])('%s: both are told', (_what, base, theirs, mine, sides) => {
    expect(merged(base, theirs, mine).conflicts).toEqual([{ id: 'a', base: 'a', ...sides }])
  })

  it('says that both moved sentences, each otherwise', () => {
    expect(merged('a b c', 'b a c', 'a c b').orderDiffers).toBe(true)
    expect(merged('a b c', 'b a c', 'b a c').orderDiffers).toBe(false)
  })
})

const side = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('1', '2', '3') }),
  { selector: ({ id }) => id },
)
const added = fc.array(fc.record({ id: fc.constant(null), text: fc.constantFrom('new', 'more') }), {
  maxLength: 2,
})

test('nothing that either wrote is lost: it stands, or is told as a conflict', () => {
  fc.assert(
    fc.property(side, side, side, added, (base, theirs, mine, mineAdded) => {
      const all = [...mine, ...mineAdded]
      const { sentences, conflicts } = mergeText(base, theirs, all)
      const known = new Map(base.map(({ id, text: said }) => [id, said]))
      const told = new Set([
        ...sentences.map(({ text: said }) => said),
        ...conflicts.flatMap((one) => [one.theirs, one.mine]),
      ])
      for (const { id, text: said } of [...theirs, ...all])
        if (id === null || known.get(id) !== said) expect(told).toContain(said)
      const ids = sentences.flatMap(({ id }) => id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      expect(sentences.filter(({ id }) => id === null)).toHaveLength(
        all.filter(({ id }) => id === null || !(known.has(id) || theirs.some((one) => one.id === id))).length,
      )
    }),
    { numRuns: 2_000 },
  )
})

test('who changes nothing leaves what stands, and who is alone has what they wrote', () => {
  fc.assert(
    fc.property(side, side, added, (base, other, mineAdded) => {
      expect(mergeText(base, other, base).sentences).toEqual(other)
      expect(mergeText(base, base, [...other, ...mineAdded]).conflicts).toEqual([])
    }),
  )
})
