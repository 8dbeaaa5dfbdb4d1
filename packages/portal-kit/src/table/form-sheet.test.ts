import { expect, test } from 'vitest'
import { formSheet } from './form-sheet.ts'

test('a form as a sheet has the heads of its table, its numbers, and says what is not known', () => {
  const sheet = formSheet({
    name: '01/XLĐ',
    named: 'Đơn vị',
    columns: [
      { no: 1, path: ['Tổng số đơn'] },
      { no: 2, path: ['Đủ điều kiện', 'Số đơn'] },
      { no: 3, path: ['Đủ điều kiện', 'Số vụ việc'], mark: '3=1+2' },
    ],
    rows: [
      { name: 'Thành phố', cells: [{ text: 5 }, { text: 0 }, { text: '', told: '•' }] },
      { name: 'Cộng', whole: true, cells: [{ text: 5 }, { text: 0 }, { text: '' }] },
    ],
    above: ['01/XLĐ', 'Tỉnh Nam Định'],
    below: ['• không được xem'],
  })
  expect(sheet.heads).toEqual([
    [
      { title: 'Đơn vị', at: 0, columns: 1, rows: 2 },
      { title: 'Tổng số đơn', at: 1, columns: 1, rows: 2 },
      { title: 'Đủ điều kiện', at: 2, columns: 2, rows: 1 },
    ],
    [
      { title: 'Số đơn', at: 2, columns: 1, rows: 1 },
      { title: 'Số vụ việc', at: 3, columns: 1, rows: 1 },
    ],
  ])
  expect(sheet.marks).toEqual(['', '1', '2', '3=1+2'])
  expect(sheet.rows).toEqual([
    { cells: ['Thành phố', 5, 0, '•'], strong: false },
    { cells: ['Cộng', 5, 0, null], strong: true },
  ])
})
