import { createHash } from 'node:crypto'
import { Refusal } from '@province/runtime/refusal'

const LARGEST_PAGE = 100

/** Which rows a list wants: how many, and after which key. */
export interface Page {
  limit: number
  after: readonly (string | number)[] | null
  /** Marks this list, with its filters: a cursor of another list is refused. */
  list: string
}

/** Rows with their keys, as a connection shows them. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  /** Counted when it is asked for, where counting is work of its own. */
  totalCount: number | (() => Promise<number>)
  /** Whether counting ended before the last row. */
  totalIsAtLeast?: boolean | (() => Promise<boolean>)
}

const markOf = (list: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8)

const cursorInvalid = () =>
  new Refusal(
    'CURSOR_INVALID',
    {
      vi: 'Con trỏ trang không thuộc danh sách này: hãy đọc lại từ trang đầu.',
      en: 'This cursor does not belong to this list: read it again from the first page.',
    },
    { field: 'after' },
  )

const pageSizeInvalid = () =>
  new Refusal(
    'PAGE_SIZE_INVALID',
    {
      vi: `Số dòng mỗi trang phải từ 1 đến ${LARGEST_PAGE}.`,
      en: `A page has from 1 to ${LARGEST_PAGE} rows.`,
    },
    { field: 'first' },
  )

// The database takes no U+0000, and nothing that we gave out holds one.
const isPart = (part: unknown) =>
  typeof part === 'number' || (typeof part === 'string' && !part.includes('\0'))

function keyOf(cursor: string, mark: string): (string | number)[] {
  try {
    const [list, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as (string | number)[]
    if (list === mark && key.every(isPart)) return key
  } catch {
    // Not one of ours: refused below like a cursor of another list.
  }
  throw cursorInvalid()
}

/** Reads `first` and `after` of a list; `list` names it together with every filter that shapes it. */
export function pageOf(args: { first: number; after?: string | null }, list: readonly unknown[]): Page {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > LARGEST_PAGE) throw pageSizeInvalid()
  const mark = markOf(list)
  return { limit: args.first, after: args.after == null ? null : keyOf(args.after, mark), list: mark }
}

/** Makes the connection of a page from `limit + 1` rows; `keyOf` gives what the list is ordered by. */
export function connectionOf<Node>(
  rows: readonly Node[],
  page: Page,
  totalCount: Connection<Node>['totalCount'],
  key: (node: Node) => readonly (string | number)[],
): Connection<Node> {
  const cursor = (node: Node) => Buffer.from(JSON.stringify([page.list, ...key(node)])).toString('base64url')
  const edges = rows.slice(0, page.limit).map((node) => ({ cursor: cursor(node), node }))
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** The page of a list that is at hand whole, since its owner bounds it; refuses a cursor whose row is gone. */
export function connectionOfAll<Node>(
  all: readonly Node[],
  page: Page,
  key: (node: Node) => string,
): Connection<Node> {
  const start = page.after === null ? 0 : all.findIndex((node) => key(node) === page.after?.[0]) + 1
  if (page.after !== null && start === 0) throw cursorInvalid()
  return connectionOf(all.slice(start, start + page.limit + 1), page, all.length, (node) => [key(node)])
}

/** The same page, each row as something else. */
export const mapConnection = <Row, Node>(
  page: Connection<Row>,
  nodeOf: (row: Row) => Node,
): Connection<Node> => ({
  ...page,
  edges: page.edges.map(({ cursor, node }) => ({ cursor, node: nodeOf(node) })),
})
