import { ProblemAlert } from '../design/alert.tsx'
import { Meta, Stack } from '../design/layout.tsx'
import { Empty, Skeleton } from '../design/skeleton.tsx'
import { useLanguage } from '../i18n/use-text.ts'
import { ScopedLink } from '../scope/scope-context.tsx'
import { type Column, DataTable } from '../table/data-table.tsx'

interface InShortProps<Row extends { id: string }> {
  /** The first page of a list; undefined while it is on its way. */
  page: { totalCount: number | null; edges: readonly { node: Row }[] } | null | undefined
  error: unknown
  onRetry: () => void
  caption: string
  columns: Column<Row>[]
  /** What is said where there is nothing. */
  none: string
  /** Where the whole list is, and what that is called. */
  all: { to: string; word: string }
}

/** The first lines of a list on a card, with the way to the whole of it and how long that is. */
export function InShort<Row extends { id: string }>(props: InShortProps<Row>) {
  const { page, error, onRetry, caption, columns, none, all } = props
  const { number } = useLanguage()
  if (error && !page) return <ProblemAlert error={error} onRetry={onRetry} />
  if (!page) return <Skeleton lines={3} />
  if (page.edges.length === 0) return <Empty title={none} />
  return (
    <Stack gap={8}>
      <DataTable
        caption={caption}
        columns={columns}
        rows={page.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
      />
      <Meta>
        <ScopedLink to={all.to}>{all.word}</ScopedLink> ({number(page.totalCount)})
      </Meta>
    </Stack>
  )
}
