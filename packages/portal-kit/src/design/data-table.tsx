import { useText } from '../i18n/use-text.ts'
import { ProblemAlert } from './alert.tsx'
import { Button } from './button.tsx'
import { Empty } from './skeleton.tsx'
import { downloadCsv } from './table-csv.ts'
import { type Column, TableHead, TableRows, TableSkeleton } from './table-parts.tsx'

export type { Column } from './table-parts.tsx'

export interface DataTableProps<Row> {
  /** What the table holds, for those who hear it; shown when `captionShown`. */
  caption: string
  columns: Column<Row>[]
  /** Undefined while loading. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  error?: unknown
  onRetry?: () => void
  empty?: { title: string; hint?: string }
  /** Rows in all, where more exist than are shown. */
  total?: number | null
  onMore?: (() => void) | undefined
  /** File name of the CSV of what is shown; no button without it. */
  csv?: string
  sort?: { column: string; descending: boolean }
  onSort?: (column: string) => void
}

/** A real table: sticky header, rows of 36 pixels, numbers on the right, its own loading, empty and error states. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  if (props.error && !props.rows) return <ProblemAlert error={props.error} onRetry={props.onRetry} />
  return (
    <div className="pk-table-frame">
      <section className="pk-table-scroll" aria-label={props.caption} tabIndex={0}>
        <table className="pk-table">
          <caption className="pk-unseen">{props.caption}</caption>
          <TableHead columns={props.columns} sort={props.sort} onSort={props.onSort} />
          {props.rows ? (
            <TableRows columns={props.columns} rows={props.rows} rowKey={props.rowKey} />
          ) : (
            <TableSkeleton columns={props.columns.length} />
          )}
        </table>
      </section>
      {props.rows?.length === 0 ? <Empty {...props.empty} /> : <TableFoot {...props} />}
    </div>
  )
}

function TableFoot<Row>({ rows, total, onMore, csv, columns }: DataTableProps<Row>) {
  const t = useText('kit')
  if (!rows || !(onMore || csv)) return null
  return (
    <footer className="pk-table-foot">
      {typeof total === 'number' ? (
        <span className="pk-meta">{t('shown', { shown: rows.length, total })}</span>
      ) : null}
      {onMore ? (
        <Button kind="quiet" onClick={onMore}>
          {t('more')}
        </Button>
      ) : null}
      {csv ? (
        <Button kind="quiet" icon="download" onClick={() => downloadCsv(csv, columns, rows)}>
          {t('download')}
        </Button>
      ) : null}
    </footer>
  )
}
