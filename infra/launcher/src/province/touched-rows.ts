/** A node of a plan, as PostgreSQL explains it. */
export interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Rows Removed by Join Filter'?: number
  Plans?: PlanNode[]
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const scanned = (node: PlanNode) =>
  ((node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0)) *
  (node['Actual Loops'] ?? 0)

/** How many rows of a table a plan took up, shown or not. */
export function touchedRows(plan: PlanNode, tables: ReadonlySet<string>): Map<string, number> {
  const touched = new Map<string, number>()
  for (const node of nodesOf(plan)) {
    const table = node['Relation Name']
    if (table && tables.has(table)) touched.set(table, (touched.get(table) ?? 0) + scanned(node))
  }
  return touched
}

/** Which of these tables a plan reads from the first row to the last. */
export const walkedTables = (plan: PlanNode, tables: ReadonlySet<string>): string[] =>
  nodesOf(plan).flatMap((node) => {
    const table = node['Relation Name']
    return node['Node Type'].endsWith('Seq Scan') && table && tables.has(table) ? [table] : []
  })
