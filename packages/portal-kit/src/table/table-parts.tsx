import type { ReactNode } from 'react'
import { Icon } from '../design/icon.tsx'

/** A column: its heading, what a row shows in it, and the plain text of that for a CSV; one of the two is enough. */
export interface Column<Row> {
  key: string
  header: string
  cell?: (row: Row) => ReactNode
  text?: (row: Row) => string | number
  number?: boolean
  /** The column that names the row; read out before every cell. */
  names?: boolean
  sortable?: boolean
  /** Width as a share of the table, in percent. */
  share?: 5 | 10 | 15 | 20 | 25 | 30 | 40 | 50
}

interface Head<Row> {
  columns: readonly Column<Row>[]
  sort?: { column: string; descending: boolean } | undefined
  onSort?: ((column: string) => void) | undefined
}

export const classOf = (column: { number?: boolean; share?: number }) =>
  [column.number ? 'pk-number' : '', column.share ? `pk-share-${column.share}` : '']
    .filter(Boolean)
    .join(' ') || undefined

export function TableHead<Row>({ columns, sort, onSort }: Head<Row>) {
  const direction = (key: string) => {
    if (sort?.column !== key) return undefined
    return sort.descending ? 'descending' : 'ascending'
  }
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={classOf(column)} aria-sort={direction(column.key)}>
            {column.sortable && onSort ? (
              <button type="button" className="pk-sort" onClick={() => onSort(column.key)}>
                {column.header}
                {direction(column.key) ? <Icon name={sort?.descending ? 'down' : 'up'} size={12} /> : null}
              </button>
            ) : (
              column.header
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const skeletonRows = ['a', 'b', 'c', 'd', 'e', 'f']

export function TableSkeleton({ columns }: { columns: number }) {
  return (
    <tbody aria-hidden="true">
      {skeletonRows.map((row) => (
        <tr key={row}>
          {Array.from({ length: columns }, (_, index) => (
            <td key={`${row}-${index}`}>
              <span className={`pk-skeleton-line pk-w-${index % 4}`} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
