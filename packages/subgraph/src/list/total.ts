import type { Statement } from '../read/reader.ts'
import { statementName } from '../read/statement-name.ts'
import type { RequestContext } from '../request/context.ts'
import type { Connection } from './page.ts'

/** A total is counted up to here, and beyond it said to be at least this. */
const LARGEST_TOTAL = 10_000

/** Counts rows up to where a total is told; `rows` selects what is counted, whatever it selects of it. */
export async function countUpTo(
  name: string,
  rows: string,
  values: Statement['values'],
  { reader }: RequestContext,
): Promise<number> {
  const text = `select count(*)::int as total from (${rows} limit ${LARGEST_TOTAL + 1}) counted`
  const [row] = await reader.rows<{ total: number }>({
    name: statementName(`${name}_total`, text),
    text,
    ...(values && { values }),
  })
  return row?.total ?? 0
}

/** A total that somebody knows without counting rows: it is told whole. */
export interface KnownTotal {
  known: number
  /** There may be more that nobody looked for. */
  atLeast?: boolean
}

/** A page with its total: counted when it is asked for, and once. */
export function withTotal<Node>(
  page: Connection<Node>,
  count: () => Promise<number | KnownTotal>,
): Connection<Node> {
  let counted: Promise<number | KnownTotal> | undefined
  const once = () => {
    counted ??= count()
    return counted
  }
  return {
    ...page,
    totalCount: async () => {
      const total = await once()
      return typeof total === 'number' ? Math.min(total, LARGEST_TOTAL) : total.known
    },
    totalIsAtLeast: async () => {
      const total = await once()
      return typeof total === 'number' ? total > LARGEST_TOTAL : (total.atLeast ?? false)
    },
  }
}
