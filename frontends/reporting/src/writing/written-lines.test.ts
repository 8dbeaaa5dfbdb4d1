import { expect, test } from 'vitest'
import {
  changedFrom,
  linesOf,
  moved,
  sentencesOf,
  settled,
  slotOf,
  typed,
  withLineBehind,
  withSlot,
} from './written-lines.ts'

const base = [
  { id: 'a', text: 'Một' },
  { id: 'b', text: 'Hai' },
]
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text)

test('what is typed, moved and added is a change; what is put back is none', () => {
  const lines = linesOf(base)
  expect(changedFrom(base, lines)).toBe(false)
  expect(changedFrom(base, typed(lines, 'a', 'Một!'))).toBe(true)
  expect(changedFrom(base, typed(typed(lines, 'a', 'Một!'), 'a', 'Một'))).toBe(false)
  expect(texts(moved(lines, 'a', 1))).toEqual(['Hai', 'Một'])
  expect(changedFrom(base, moved(moved(lines, 'a', 1), 'a', -1))).toBe(false)
  expect(texts(moved(lines, 'a', -1))).toEqual(['Một', 'Hai'])
  expect(texts(withLineBehind(lines, 'a'))).toEqual(['Một', '', 'Hai'])
  expect(texts(withLineBehind(lines, null))).toEqual(['', 'Một', 'Hai'])
})

test('several pasted lines become one paragraph', () => {
  expect(typed(linesOf(base), 'a', 'Một\r\nhai\nba')[0]?.text).toBe('Một hai ba')
})

test('a slot is put where the cursor stands', () => {
  expect(withSlot('Có  lượt', 3, slotOf('complaints.visits', 'value'))).toBe('Có {{complaints.visits}} lượt')
  expect(slotOf('reform.papi.rank', 'total')).toBe('{{reform.papi.rank|total}}')
})

test('what the graph told beside a sentence is not sent back to it', () => {
  const told = [{ __typename: 'WrittenSentence', id: 'a', text: 'Một', spans: [] }]
  expect(sentencesOf(told)).toEqual([{ id: 'a', text: 'Một' }])
})

test('a conflict is settled as chosen, and nothing that was chosen is lost', () => {
  const conflicts = [
    { id: 'a', theirs: 'Một họ', mine: 'Một tôi' },
    { id: 'b', theirs: null, mine: 'Hai tôi' },
    { id: 'c', theirs: 'Ba họ', mine: null },
  ]
  const merged = [
    { id: 'a', text: 'Một họ' },
    { id: 'b', text: 'Hai tôi' },
    { id: null, text: 'Mới' },
  ]
  expect(texts(settled(merged, conflicts, { a: 'mine', b: 'mine', c: 'theirs' }))).toEqual([
    'Một tôi',
    'Hai tôi',
    'Mới',
    'Ba họ',
  ])
  expect(texts(settled(merged, conflicts, { a: 'theirs', b: 'theirs', c: 'mine' }))).toEqual([
    'Một họ',
    'Mới',
  ])
})
