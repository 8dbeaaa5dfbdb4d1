import { once } from 'node:events'
import { csvRows } from './csv-rows.ts'
import { MOST_BYTES, type StagingAsked } from './sheet-bounds.ts'
import { NotSuchASheet, type SheetColumn, type SheetRead, type SheetRow } from './sheet-row.ts'
import { stagingLine } from './staging-line.ts'
import { watchMemory } from './watched-memory.ts'
import { readBook } from './xlsx-book.ts'
import { XlsxFile } from './xlsx-file.ts'
import { readXlsxRows } from './xlsx-rows.ts'

const WRITTEN_AT_ONCE = 64 << 10

const write = async (text: string) => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function* whole(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, at) => bytes[at] === byte)
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

async function fromCsv(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly SheetColumn[],
): Promise<SheetRead> {
  let [rows, waiting] = [0, '']
  for await (const row of csvRows(bytes, columns)) {
    rows += 1
    waiting += stagingLine(row, columns)
    if (waiting.length < WRITTEN_AT_ONCE) continue
    await write(waiting)
    waiting = ''
  }
  await write(waiting)
  return { format: 'CSV', rows, sheet: null, sheets: 1 }
}

async function fromXlsx(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly SheetColumn[],
): Promise<SheetRead> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  const file = await XlsxFile.open(Buffer.concat(pieces.splice(0)))
  const book = await readBook(file)
  let rows = 0
  const sheet = await readXlsxRows(file, book, columns, async (read: readonly SheetRow[]) => {
    rows += read.length
    await write(read.map((row) => stagingLine(row, columns)).join(''))
  })
  return { format: 'XLSX', rows, sheet, sheets: book.sheets.length }
}

async function read(columns: readonly SheetColumn[]): Promise<SheetRead> {
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const first = await chunks.next()
  if (first.done) throw new NotSuchASheet('EMPTY', 1)
  if (startsWith(first.value, OLD_OFFICE)) throw new NotSuchASheet('FILE_TYPE_NOT_TAKEN')
  const bytes = whole(first.value, chunks)
  const answer = await (startsWith(first.value, ZIP) ? fromXlsx(bytes, columns) : fromCsv(bytes, columns))
  if (answer.rows === 0) throw new NotSuchASheet('EMPTY', 1)
  return answer
}

watchMemory(MOST_BYTES)
process.once('message', async ({ columns }: StagingAsked) => {
  const answer = await read(columns).catch((cause: unknown) =>
    cause instanceof NotSuchASheet ? cause.answer : new NotSuchASheet('FILE_BROKEN').answer,
  )
  // The rows have left before it is told that they are all.
  process.stdout.end(() => process.send?.(answer, () => process.exit(0)))
})
