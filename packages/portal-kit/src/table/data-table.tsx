import { type ReactNode, useState } from 'react'
import { ProblemAlert } from '../design/alert.tsx'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/skeleton.tsx'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { downloadCsv } from './table-csv.ts'
import { type Column, TableHead, TableSkeleton } from './table-parts.tsx'
import { TableRows } from './table-rows.tsx'

export type { Column } from './table-parts.tsx'

export interface DataTableProps<Row> {
  /** What the table holds, for those who hear it; shown when `captionShown`. */
  caption: string
  columns: readonly Column<Row>[]
  /** Undefined while loading. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  error?: unknown
  onRetry?: () => void
  empty?: { title: string; hint?: string; action?: ReactNode }
  /** Rows in all, where more exist than are shown. */
  total?: number | null
  onMore?: (() => void) | undefined
  /** File name of the CSV of what is shown; no button without it. */
  csv?: string
  /** Another way to the file, where what is shown is not all there is. */
  csvOfAll?: ReactNode
  sort?: { column: string; descending: boolean } | undefined
  onSort?: ((column: string) => void) | undefined
}

/** A real table: sticky header, rows of 36 pixels, numbers on the right, its own loading, empty and error states. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  // Kept as a state: rows that are there from the first are drawn once what they scroll in stands on the page.
  const [scroll, setScroll] = useState<HTMLElement | null>(null)
  if (props.error && !props.rows) return <ProblemAlert error={props.error} onRetry={props.onRetry} />
  return (
    <div className="pk-table-frame">
      <section ref={setScroll} className="pk-table-scroll" aria-label={props.caption} tabIndex={0}>
        <table className="pk-table" aria-rowcount={props.rows ? props.rows.length + 1 : undefined}>
          <caption className="pk-unseen">{props.caption}</caption>
          <TableHead columns={props.columns} sort={props.sort} onSort={props.onSort} />
          {props.rows ? (
            <TableRows columns={props.columns} rows={props.rows} rowKey={props.rowKey} scroll={scroll} />
          ) : (
            <TableSkeleton columns={props.columns.length} />
          )}
        </table>
      </section>
      {props.rows?.length === 0 ? <Empty {...props.empty} /> : <TableFoot {...props} />}
    </div>
  )
}

function TableFoot<Row>({ rows, total, onMore, csv, csvOfAll, columns }: DataTableProps<Row>) {
  const t = useText('kit')
  const { number } = useLanguage()
  if (!rows || !(onMore || csv || csvOfAll)) return null
  return (
    <footer className="pk-table-foot">
      {typeof total === 'number' ? (
        <span className="pk-meta">{t('shown', { shown: number(rows.length), total: number(total) })}</span>
      ) : null}
      {onMore ? (
        <Button kind="quiet" onClick={onMore}>
          {t('more')}
        </Button>
      ) : null}
      {csvOfAll}
      {csv ? (
        <Button kind="quiet" icon="download" onClick={() => downloadCsv(csv, columns, rows)}>
          {t('download')}
        </Button>
      ) : null}
    </footer>
  )
}
