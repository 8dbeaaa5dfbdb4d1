import { useVirtualizer } from '@tanstack/react-virtual'
import { NOT_KNOWN } from '../format/number.ts'
import { type Column, classOf } from './table-parts.tsx'
import { usePrinting } from './use-printing.ts'

interface Rows<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** From this many rows on, only those near what is seen are drawn. */
const MANY = 200

const ROW_HEIGHT = 36

/** The rows of a table; of very many, those in sight, and all of them on paper. */
export function TableRows<Row>(props: Rows<Row> & { scroll: HTMLElement | null }) {
  const printing = usePrinting()
  return props.rows.length > MANY && !printing ? <RowsInSight {...props} /> : <AllRows {...props} />
}

const AllRows = <Row,>({ columns, rows, rowKey }: Rows<Row>) => (
  <tbody>
    {rows.map((row) => (
      <tr key={rowKey(row)}>
        <Cells columns={columns} row={row} />
      </tr>
    ))}
  </tbody>
)

function RowsInSight<Row>({ columns, rows, rowKey, scroll }: Rows<Row> & { scroll: HTMLElement | null }) {
  const sight = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  })
  const drawn = sight.getVirtualItems()
  const above = drawn[0]?.start ?? 0
  const below = sight.getTotalSize() - (drawn.at(-1)?.end ?? 0)
  return (
    <tbody>
      <Gap height={above} columns={columns.length} />
      {drawn.map(({ index }) => {
        const row = rows[index]
        if (row === undefined) return null
        return (
          <tr key={rowKey(row)} ref={sight.measureElement} data-index={index} aria-rowindex={index + 2}>
            <Cells columns={columns} row={row} />
          </tr>
        )
      })}
      <Gap height={below} columns={columns.length} />
    </tbody>
  )
}

/** The room of rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr className="pk-table-gap">
      <td colSpan={columns}>
        <svg width="1" height={height} aria-hidden="true" />
      </td>
    </tr>
  )
}

/** Each cell bears its column's heading, which a phone shows beside it. */
const Cells = <Row,>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) =>
  columns.map((column) =>
    column.names ? (
      <th key={column.key} scope="row" className={classOf(column)} data-label={column.header}>
        {contentOf(column, row)}
      </th>
    ) : (
      <td key={column.key} className={classOf(column)} data-label={column.header}>
        {contentOf(column, row)}
      </td>
    ),
  )

function contentOf<Row>({ cell, text }: Column<Row>, row: Row) {
  if (cell) return cell(row)
  const written = text?.(row) ?? ''
  return written === '' ? NOT_KNOWN : written
}
