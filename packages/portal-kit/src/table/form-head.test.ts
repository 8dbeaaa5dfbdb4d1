import { expect, test } from 'vitest'
import { formHeads } from './form-head.ts'

const columns = [
  { no: 1, path: ['Tổng số'] },
  { no: 2, path: ['Tiếp thường xuyên', 'Số lượt'] },
  { no: 3, path: ['Tiếp thường xuyên', 'Số vụ việc', 'Lần đầu'] },
  { no: 4, path: ['Tiếp thường xuyên', 'Số vụ việc', 'Nhiều lần'] },
  { no: 5, path: ['Tiếp định kỳ', 'Số lượt'] },
]

test('equal heads side by side are one, and the last of a column reaches down to the numbers', () => {
  const said = formHeads(columns).map((row) =>
    row.map(({ title, columns: wide, rows }) => [title, wide, rows]),
  )
  expect(said).toEqual([
    [
      ['Tổng số', 1, 3],
      ['Tiếp thường xuyên', 3, 1],
      ['Tiếp định kỳ', 1, 1],
    ],
    [
      ['Số lượt', 1, 2],
      ['Số vụ việc', 2, 1],
      ['Số lượt', 1, 2],
    ],
    [
      ['Lần đầu', 1, 1],
      ['Nhiều lần', 1, 1],
    ],
  ])
})

test('every row of heads covers every column once', () => {
  const covered = columns.map(({ path }) => path.length)
  const heads = formHeads(columns).flat()
  const cells = heads.reduce((sum, head) => sum + head.columns * head.rows, 0)
  expect(cells).toBe(columns.length * Math.max(...covered))
})

test('equal words under different heads stay two', () => {
  const twice = [
    { no: 1, path: ['A', 'Tiền'] },
    { no: 2, path: ['B', 'Tiền'] },
  ]
  expect(formHeads(twice)[1]).toHaveLength(2)
  expect(formHeads([])).toEqual([])
})
