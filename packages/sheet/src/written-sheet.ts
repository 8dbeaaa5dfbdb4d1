import { writeXlsx } from 'hucre/xlsx'

/** Rows of texts as the cells of a file. */
export type WrittenRows = readonly (readonly string[])[]

const quoted = (cell: string) => (/[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as CSV in UTF-8; spreadsheets read its letters by the mark before it. */
export const csvOf = (rows: WrittenRows): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`)

/** Rows as a spreadsheet; every cell is a text, so that nothing is read as something else. */
export const xlsxOf = (sheet: string, rows: WrittenRows): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: sheet, rows: rows.map((row) => [...row]) }] })
