import { readTable, type TableRow, tableRefused } from '@province/table'
import { type CitationEntry, problemsOf } from './citation-entry.ts'

const COLUMNS = {
  place: 'section',
  typeName: 'type_vi',
  symbolAsCited: 'symbol_as_cited',
  issuedOnAsCited: 'issued_on_as_cited',
  issuer: 'issuer_vi',
  subject: 'subject_vi',
} as const satisfies Record<keyof CitationEntry, string>

type Column = (typeof COLUMNS)[keyof CitationEntry]

const entryOf = ({ cells }: TableRow<Column>): CitationEntry => ({
  place: cells.section,
  typeName: cells.type_vi,
  symbolAsCited: cells.symbol_as_cited,
  issuedOnAsCited: cells.issued_on_as_cited,
  issuer: cells.issuer_vi,
  subject: cells.subject_vi,
})

/** Reads a file of citations, all or none; refuses with every wrong place by line and column. */
export function readCitations(csv: string): CitationEntry[] {
  const rows = readTable(csv, Object.values(COLUMNS))
  const problems = rows.flatMap((row) =>
    problemsOf(entryOf(row)).map(({ column, message }) => ({
      line: row.line,
      column: COLUMNS[column],
      message,
    })),
  )
  if (problems.length > 0) throw tableRefused(problems)
  return rows.map(entryOf)
}
