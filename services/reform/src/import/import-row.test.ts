import { expect, test } from 'vitest'
import { badRowsOf, type ImportedRow, momentOf, readRow } from './import-row.ts'

const NOW = '2023-06-15T01:00:00.000Z'
const cells = {
  ma_ho_so: 'HS-1',
  ma_thu_tuc: 'GĐ-0001',
  nguoi_nop: 'Nguyễn Văn Thử',
  hinh_thuc: 'Trực tiếp',
  thoi_diem_nop: '14/06/2023 09:30',
}
const row = (change: object = {}): ImportedRow => ({ line: 3, cells: { ...cells, ...change } })

test('a sound row is read in the hours of the province', () => {
  expect(readRow(row(), NOW)).toEqual({
    line: 3,
    code: 'HS-1',
    procedure: 'GĐ-0001',
    applicant: 'Nguyễn Văn Thử',
    channel: 'COUNTER',
    submittedAt: '2023-06-14T02:30:00.000Z',
  })
})

test.each([
  ['nguoi_nop', ' ', 'MISSING'],
  ['ma_ho_so', 'x'.repeat(201), 'TOO_LONG'],
  ['nguoi_nop', '=HYPERLINK("x")', 'FORMULA'],
  ['hinh_thuc', 'fax', 'UNKNOWN_CHANNEL'],
  ['thoi_diem_nop', '45092', 'NO_TIME'],
  ['thoi_diem_nop', '31/02/2023', 'NO_TIME'],
  ['thoi_diem_nop', '16/06/2023', 'IN_FUTURE'],
])('column %s with %j is %s, told by line and column', (column, cell, code) => {
  expect(readRow(row({ [column]: cell }), NOW)).toEqual([{ line: 3, column, code }])
})

test('a day may be written either way', () => {
  expect(momentOf('2023-06-14')).toBe(momentOf('14/6/2023'))
})

test('bad rows come back as a file of their own', () => {
  const rows = [row({ nguoi_nop: 'A, "B"' }), { ...row(), line: 4 }]
  expect(badRowsOf(rows, [{ line: 3, column: 'hinh_thuc', code: 'UNKNOWN_CHANNEL' }])).toBe(
    'ma_ho_so,ma_thu_tuc,nguoi_nop,hinh_thuc,thoi_diem_nop\nHS-1,GĐ-0001,"A, ""B""",Trực tiếp,14/06/2023 09:30',
  )
})
