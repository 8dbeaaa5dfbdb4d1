import { expect, test } from 'vitest'
import { lazily } from './lazily.ts'

test('a thing is made when it is first used, once, and may use the others and what they stand on', () => {
  const made: string[] = []
  const all = lazily<{ one: string; two: string; never: string }, { base: string }>(
    {
      one: ({ base }) => {
        made.push('one')
        return `one on ${base}`
      },
      two: ({ one }) => {
        made.push('two')
        return `two after ${one}`
      },
      never: () => {
        throw new Error('nobody asked')
      },
    },
    { base: 'ground' },
  )
  expect(made).toEqual([])
  expect(all.two).toBe('two after one on ground')
  expect([all.one, all.two, all.base]).toEqual(['one on ground', 'two after one on ground', 'ground'])
  expect(made).toEqual(['two', 'one'].toReversed())
})
