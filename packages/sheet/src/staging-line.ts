import type { SheetRow } from './sheet-row.ts'

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

// A text that the database cannot hold is shown as what cannot be read.
const escaped = (text: string) =>
  /[\\\t\n\r\0]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? '').replaceAll('\0', '\uFFFD')
    : text

/** A row as PostgreSQL takes it from COPY: its line, its marks, its cells. */
export const stagingLine = ({ line, cells, marks }: SheetRow): string =>
  `${line}\t${marks.join(',')}\t${cells.map(escaped).join('\t')}\n`
