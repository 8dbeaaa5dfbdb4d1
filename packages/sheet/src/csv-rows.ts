import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { missingIn, NotSuchASheet, placesOf, type SheetColumn, type SheetRow } from './sheet-row.ts'

interface CsvRecord {
  record: string[]
  info: { lines: number }
}

const SEPARATORS = [',', ';', '\t'] as const
const LONGEST_ROW = 1 << 20

/** Which sign separates the cells: spreadsheets write what their language uses. */
const separatorOf = (first: string): string => {
  const header = first.split('\n', 1)[0] ?? ''
  const times = (sign: string) => header.split(sign).length
  return SEPARATORS.reduce((best, sign) => (times(sign) > times(best) ? sign : best))
}

async function* from(first: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** The rows of a CSV in UTF-8, as it streams by; a quotation mark that is never closed is told by its line. */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly SheetColumn[],
): AsyncGenerator<SheetRow> {
  const chunks = bytes[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) throw new NotSuchASheet('EMPTY', 1)
  const parser = parse({
    bom: true,
    info: true,
    delimiter: separatorOf(Buffer.from(first.value).toString('utf8')),
    skip_empty_lines: true,
    trim: true,
    relax_column_count_less: false,
    max_record_size: LONGEST_ROW,
  })
  const source = Readable.from(from(first.value, chunks), { objectMode: false })
  source.on('error', (cause) => parser.destroy(cause))
  let places: number[] | undefined
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<CsvRecord>) {
      if (places) yield { line: info.lines, cells: places.map((place) => record[place] ?? ''), marks: [] }
      else {
        places = placesOf(record, columns)
        if (!places) throw new NotSuchASheet('COLUMNS_MISSING', info.lines, missingIn(record, columns))
      }
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new NotSuchASheet('CSV_BROKEN', Number((cause as { lines?: number }).lines ?? 1))
  }
  if (!places) throw new NotSuchASheet('EMPTY', 1)
}
