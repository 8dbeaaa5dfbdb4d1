import { describe, expect, it } from 'vitest'
import { csvOf } from './table-csv.ts'

const columns = [
  { header: 'Đơn vị', text: (row: { name: string; count: number }) => row.name },
  { header: 'Nút' },
  { header: 'Số lượt', text: (row: { name: string; count: number }) => row.count },
]

describe('a table as CSV', () => {
  it('keeps columns that have plain text, and quotes what needs it', () => {
    expect(csvOf(columns, [{ name: 'Xã "An", Bình', count: 1327 }])).toBe(
      'Đơn vị,Số lượt\r\n"Xã ""An"", Bình",1327\r\n',
    )
  })
  it('disarms what a spreadsheet would run', () => {
    expect(csvOf(columns, [{ name: '=1+1', count: -5 }])).toContain("'=1+1,-5")
  })
})
