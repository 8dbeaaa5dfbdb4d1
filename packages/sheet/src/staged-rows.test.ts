import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { SheetColumn } from './sheet-row.ts'
import { stagedRows } from './staged-rows.ts'
import { csvOf, xlsxOf } from './written-sheet.ts'

const COLUMNS: SheetColumn[] = [
  { name: 'ma', kind: 'text' },
  { name: 'luc', kind: 'time' },
  { name: 'so', kind: 'count' },
]
const HEADER = ['ma', 'luc', 'so']

async function* pieces(bytes: Uint8Array, size = 1 << 16) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function readAll(bytes: Uint8Array, size?: number) {
  const { lines, read } = stagedRows(pieces(bytes, size), COLUMNS)
  let text = ''
  for await (const chunk of lines) text += chunk
  return { rows: text.split('\n').slice(0, -1), answer: await read }
}

const text = (csv: string) => new TextEncoder().encode(csv)

/** A zip with these parts. */
async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const bookParts = (sheet: string | Buffer, more: Record<string, string> = {}) => ({
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': sheet,
  ...more,
})
const inline = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
const headerRow = `<row r="1">${HEADER.map((name, at) => inline(`${'ABC'[at]}1`, name)).join('')}</row>`
const sheetOf = (rows: string, after = '') =>
  `<worksheet><sheetData>${headerRow}${rows}</sheetData>${after}</worksheet>`

test('a CSV is read with its lines, whatever separates its cells and however it comes in', async () => {
  const csv = text('\ufeffmore;so;luc;ma\nx;1;"hai\ndòng";A\\B\n\ny;2;z;B\n')
  for (const size of [csv.length, 7]) {
    expect(await readAll(csv, size)).toEqual({
      rows: ['3\tt2\tA\\\\B\thai\\ndòng\t1', '5\tt2\tB\tz\t2'],
      answer: { format: 'CSV', rows: 2, sheet: null, sheets: 1 },
    })
  }
})

test.each([
  ['ma,luc,so\nI,x\n', { refused: 'CSV_BROKEN', line: 2, missing: [] }],
  ['ma,luc,so\nI,"mở,1\n', { refused: 'CSV_BROKEN', line: 2, missing: [] }],
  ['ma,so\nI,1\n', { refused: 'COLUMNS_MISSING', line: 1, missing: ['luc'] }],
  ['ma,luc,so\n', { refused: 'EMPTY', line: 1, missing: [] }],
  ['\u00d0\u00cf', { refused: 'COLUMNS_MISSING', line: 1, missing: HEADER }],
])('%# is refused by its line', async (csv, answer) => {
  const { answer: told } = await readAll(text(csv))
  expect(told).toEqual({ ...answer, line: expect.any(Number) })
})

test('a spreadsheet: days as numbers and as texts, formulas and merged cells are told for what they are', async () => {
  const rows = `<row r="4">${inline('A4', 'HS &amp; 1')}<c r="B4"><v>45092.395833333</v></c><c r="C4"><v>12</v></c></row>
    <row r="5"><c r="A5"/></row>
    <row r="6">${inline('A6', 'HS2')}${inline('B6', '15/06/2023')}<c r="C6"><f>1+2</f><v>3</v></c></row>
    <row r="7"><c r="B7" t="e"><v>#REF!</v></c><c r="C7"><f>C6</f></c></row>
    <row r="8">${inline('A8', 'HS4')}<c r="C8"><v>0.30000000000000004</v></c></row>`
  const merged = '<mergeCells count="2"><mergeCell ref="A6:A7"/><mergeCell ref="B8:C8"/></mergeCells>'
  const { rows: read, answer } = await readAll(await zipOf(bookParts(sheetOf(rows, merged))))
  expect(read).toEqual([
    '4\t\tHS & 1\t2023-06-15 09:30\t12',
    '6\tf3\tHS2\t15/06/2023\t3',
    '7\tm1,f3,e1,x2,x3\t\t=#REF!\t=',
    '8\tm3,e2\tHS4\t\t0.3',
  ])
  expect(answer).toEqual({ format: 'XLSX', rows: 4, sheet: 'Một', sheets: 1 })
})

test('of several sheets the first is read that has the columns, below its titles, and it is said which', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Hướng dẫn', rows: [['Đọc trước'], ['ma', 'so']] },
      {
        name: 'Số liệu',
        rows: [['BẢNG'], [], HEADER, ['A', new Date(Date.UTC(2023, 5, 15)), 7]],
      },
      { name: 'Khác', rows: [HEADER, ['B', 'x', 8]] },
    ],
  })
  const { rows, answer } = await readAll(bytes)
  expect(rows).toEqual(['4\t\tA\t2023-06-15 00:00\t7'])
  expect(answer).toMatchObject({ sheet: 'Số liệu', sheets: 3 })
})

test('what is written is read again as it was', async () => {
  const rows = [HEADER, ['=1+1', '15/06/2023 09:30', '007']]
  for (const bytes of [csvOf(rows), await xlsxOf('Dữ liệu', rows)])
    expect((await readAll(bytes)).rows).toEqual(['2\tx1\t=1+1\t15/06/2023 09:30\t007'])
})

test('what is cut off, locked, another zip or no spreadsheet is refused', async () => {
  const whole = await xlsxOf('Dữ liệu', [HEADER, ['A', 'x', '1']])
  const told = async (bytes: Uint8Array) => (await readAll(bytes)).answer
  expect(await told(whole.subarray(0, whole.length - 40))).toMatchObject({ refused: 'FILE_BROKEN' })
  expect(await told(await zipOf({ 'a.txt': 'x' }))).toMatchObject({ refused: 'FILE_TYPE_NOT_TAKEN' })
  const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])
  expect(await told(locked)).toMatchObject({ refused: 'FILE_TYPE_NOT_TAKEN' })
  expect(await told(await zipOf(bookParts('<worksheet><sheetData>')))).toMatchObject({
    refused: 'FILE_BROKEN',
  })
  const entity =
    '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'
  expect(await told(await zipOf(bookParts(entity)))).toMatchObject({ refused: 'FILE_BROKEN' })
})

test('a zip bomb is refused before it unpacks, also where it lies about its size', async () => {
  const bomb = await zipOf(bookParts(Buffer.alloc(200 << 20, 0x20), { 'xl/sharedStrings.xml': '<sst/>' }))
  const shared = await zipOf({
    ...bookParts(sheetOf('')),
    'xl/sharedStrings.xml': Buffer.alloc(200 << 20, 0x20),
  })
  expect(bomb.length).toBeLessThan(1 << 20)
  expect((await readAll(shared)).answer).toMatchObject({ refused: 'FILE_TOO_COMPLEX' })
  // The size stands in the directory at the end: it is made small there, and what unpacks is more.
  const lying = Buffer.from(bomb)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(200 << 20)
  for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 1)) lying.writeUInt32LE(1000, at)
  expect((await readAll(lying)).answer).toMatchObject({ refused: 'FILE_BROKEN' })
})
