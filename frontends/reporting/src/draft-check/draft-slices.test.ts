import { expect, test } from 'vitest'
import { slicesOf } from './draft-slices.ts'

test('a short draft is one piece, and one of blanks is none', () => {
  expect(slicesOf('a\nb')).toEqual([{ text: 'a\nb', before: 0 }])
  expect(slicesOf(' \n ')).toEqual([])
})

test('a long one is cut between lines, each piece knows how many stand before it', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `dong ${at}`)
  const slices = slicesOf(lines.join('\n'), 20)
  expect(slices.every(({ text }) => text.length <= 20)).toBe(true)
  expect(slices.flatMap(({ text }) => text.split('\n'))).toEqual(lines)
  for (const { text, before } of slices) expect(text.split('\n')[0]).toBe(lines[before])
})

test('a line that is too long by itself is cut, and the others keep their places', () => {
  expect(slicesOf(`${'x'.repeat(50)}\nb`, 20)).toEqual([
    { text: 'x'.repeat(19), before: 0 },
    { text: 'b', before: 1 },
  ])
})
