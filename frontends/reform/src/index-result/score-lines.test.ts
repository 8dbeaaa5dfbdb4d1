import { expect, it } from 'vitest'
import { partLines, partsOf, peerLines, peersOf } from './score-lines.ts'

const parts = [
  { name: 'Cải cách thể chế', score: 8.25, of: 10 },
  { name: 'Tác động', score: 13, of: null },
]

it('reads parts as they are typed, and as a spreadsheet copies them', () => {
  expect(partsOf('Cải cách thể chế ; 8,25 ; 10\n\nTác động ; 13', 'vi')).toEqual({ rows: parts })
  expect(partsOf('Cải cách thể chế\t8,25\t10\nTác động\t13\t', 'vi')).toEqual({ rows: parts })
  expect(partsOf('Cải cách thể chế ; 8.25 ; 10\nTác động ; 13', 'en')).toEqual({ rows: parts })
  expect(partsOf(' \n', 'vi')).toEqual({ rows: [] })
})

it('writes them as it reads them', () => {
  expect(partsOf(partLines(parts, 'vi'), 'vi')).toEqual({ rows: parts })
  const peers = [{ name: 'Tỉnh A', rank: 1, score: 90.125 }]
  expect(peersOf(peerLines(peers, 'en'), 'en')).toEqual({ rows: peers })
})

it.each([
  ['Thể chế ; tám', 1],
  ['Thể chế ; 8\nCông vụ', 2],
  ['Thể chế ; 8 ; 10 ; 12', 1],
  ['; 8', 1],
  ['Thể chế ; 8 ; mười', 1],
])('says at which line %j is not sound', (text, wrong) => {
  expect(partsOf(text, 'vi')).toEqual({ wrong })
})

it('takes whole places alone', () => {
  expect(peersOf('Tỉnh A ; 1,5', 'vi')).toEqual({ wrong: 1 })
})
