/** A key of an order: the SQL it sorts by, and whether the largest comes first. */
export interface OrderKey {
  property: string
  sql: string
  descending: boolean
}

/** The keys that an order names; `-` before a property turns it round. */
export function orderKeys(order: readonly string[], expressions: ReadonlyMap<string, string>): OrderKey[] {
  return order.map((each) => {
    const descending = each.startsWith('-')
    const property = descending ? each.slice(1) : each
    const sql = expressions.get(property)
    if (sql === undefined) throw new Error(`no column for ${property}`)
    return { property, sql, descending }
  })
}

/** The keys as an `order by`. */
export const orderText = (order: readonly string[], expressions: ReadonlyMap<string, string>): string =>
  orderKeys(order, expressions)
    .map(({ sql, descending }) => `${sql}${descending ? ' desc' : ''}`)
    .join(', ')
