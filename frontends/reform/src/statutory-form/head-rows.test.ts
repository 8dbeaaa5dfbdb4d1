import { expect, test } from 'vitest'
import { headRows } from './head-rows.ts'

test('neighbours share a heading, and what has none below reaches down', () => {
  const columns = [
    { no: 1, path: ['TT'] },
    { no: 2, path: ['Tiếp nhận', 'Tổng số'] },
    { no: 3, path: ['Tiếp nhận', 'Trong kỳ', 'Trực tuyến'] },
    { no: 4, path: ['Tiếp nhận', 'Trong kỳ', 'Trực tiếp'] },
    { no: 5, path: ['Đã giải quyết', 'Tổng số'] },
  ]
  const shown = headRows(columns).map((cells) =>
    cells.map(({ word, columns, lines }) => [word, columns, lines]),
  )
  expect(shown).toEqual([
    [
      ['TT', 1, 3],
      ['Tiếp nhận', 3, 1],
      ['Đã giải quyết', 1, 1],
    ],
    [
      ['Tổng số', 1, 2],
      ['Trong kỳ', 2, 1],
      ['Tổng số', 1, 2],
    ],
    [
      ['Trực tuyến', 1, 1],
      ['Trực tiếp', 1, 1],
    ],
  ])
})
