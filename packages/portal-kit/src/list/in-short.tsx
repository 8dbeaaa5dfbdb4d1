import { ProblemAlert } from '../design/alert.tsx'
import { Meta, Stack } from '../design/layout.tsx'
import { Empty, Skeleton } from '../design/skeleton.tsx'
import { useLanguage } from '../i18n/use-text.ts'
import { ScopedLink } from '../scope/scope-context.tsx'
import type { Column } from '../table/data-table.tsx'

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

/**
 * The first lines of a list on a card, with the way to the whole of it and how long that is. A card is narrow: what a line
 * shows stands one under the other.
 */
export function InShort<Row extends { id: string }>(props: InShortProps<Row>) {
  const { page, error, onRetry, caption, columns, none, all } = props
  const { number } = useLanguage()
  if (error && !page) return <ProblemAlert error={error} onRetry={onRetry} />
  if (!page) return <Skeleton lines={3} />
  if (page.edges.length === 0) return <Empty title={none} />
  return (
    <Stack gap={8}>
      <ul className="pk-in-short" aria-label={caption}>
        {page.edges.map(({ node }) => (
          <li key={node.id}>
            {columns.map(({ key, cell, text }) => (
              <div key={key}>{cell?.(node) ?? text?.(node)}</div>
            ))}
          </li>
        ))}
      </ul>
      <Meta>
        <ScopedLink to={all.to}>{all.word}</ScopedLink> ({number(page.totalCount)})
      </Meta>
    </Stack>
  )
}
