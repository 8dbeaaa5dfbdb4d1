import { formatDate } from '../format/date.ts'
import { NOT_KNOWN } from '../format/number.ts'
import type { Column } from './table-parts.tsx'

/** A column of days. */
export const dayColumn = <Row,>(
  key: string,
  header: string,
  day: (row: Row) => string | null | undefined,
): Column<Row> => ({ key, header, cell: (row) => formatDate(day(row)), text: (row) => written(day(row)) })

/** A column of words; what has none shows a dash. */
export const textColumn = <Row,>(
  key: string,
  header: string,
  text: (row: Row) => string | null | undefined,
  more: Pick<Column<Row>, 'names' | 'share'> = {},
): Column<Row> => ({
  key,
  header,
  ...more,
  cell: (row) => text(row) || NOT_KNOWN,
  text: (row) => text(row) ?? '',
})

const written = (day: string | null | undefined) => (day ? formatDate(day) : '')
