import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type LaidSheet, laidXlsx } from './laid-sheet.ts'

const laid: LaidSheet = {
  name: 'Biểu 01/XLĐ: đơn [thử]',
  above: ['01/XLĐ · TỔNG HỢP', 'Đơn vị: Tỉnh Nam Định'],
  heads: [
    [
      { title: 'Đơn vị', at: 0, columns: 1, rows: 2 },
      { title: 'Đủ điều kiện', at: 1, columns: 2, rows: 1 },
    ],
    [
      { title: 'Số đơn', at: 1, columns: 1, rows: 1 },
      { title: 'Tỷ lệ', at: 2, columns: 1, rows: 1 },
    ],
  ],
  marks: ['', '1', '2=1/3'],
  rows: [
    { cells: ['=SUM(B6:B7)', 1327, 81.1] },
    { cells: ['@cmd|x', null, '–'] },
    { cells: ['+84', -3, '-1+1'], strong: true },
  ],
  below: ['– hệ thống không lưu\u0000'],
  widths: [30, 10, 10],
  frozenColumns: 1,
}

const read = async () => {
  const { sheets } = await readXlsx(await laidXlsx([laid]))
  return sheets[0]
}

test('numbers stay numbers and words stay words, whatever they begin with', async () => {
  const sheet = await read()
  expect(sheet?.rows.slice(5)).toEqual([
    ['=SUM(B6:B7)', 1327, 81.1],
    ['@cmd|x', null, '–'],
    ['+84', -3, '-1+1'],
    ['– hệ thống không lưu', null, null],
  ])
  const formulas = [...(sheet?.cells ?? new Map()).values()].filter(({ formula }) => formula !== undefined)
  expect(formulas).toEqual([])
})

test('heads are merged as they are printed, below what is said, above their marks', async () => {
  const sheet = await read()
  expect(sheet?.rows.slice(0, 5).map((row) => row.map((cell) => cell ?? ''))).toEqual([
    ['01/XLĐ · TỔNG HỢP', '', ''],
    ['Đơn vị: Tỉnh Nam Định', '', ''],
    ['Đơn vị', 'Đủ điều kiện', ''],
    ['', 'Số đơn', 'Tỷ lệ'],
    ['', '1', '2=1/3'],
  ])
  expect(sheet?.merges).toEqual(
    expect.arrayContaining([
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
      { startRow: 2, startCol: 1, endRow: 2, endCol: 2 },
    ]),
  )
  expect(sheet?.freezePane).toEqual({ rows: 5, columns: 1 })
  expect(sheet?.name).toBe('Biểu 01-XLĐ- đơn -thử-')
})
