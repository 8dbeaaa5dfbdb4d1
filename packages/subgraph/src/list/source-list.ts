import { orderKeys } from '../read/order.ts'
import { Parameters, type Sql } from '../read/parameters.ts'
import { statementName } from '../read/statement-name.ts'
import type { RequestContext } from '../request/context.ts'
import { after, keyColumn, keyColumns, ordered } from './keyset.ts'
import { type Connection, connectionOf, type Page } from './page.ts'
import { countUpTo, withTotal } from './total.ts'

/** Rows that are no table’s: what a statement computes, in an order of its own. */
export interface SourceSpec<Row extends object> {
  /** The name of its statements. */
  name: string
  /** A select of the rows, its columns named as the properties are; may begin with `with`. */
  rows: Sql
  /** By which properties, in order, the last of which tells rows apart; `-` before one turns it round. */
  order: readonly ((keyof Row & string) | `-${keyof Row & string}`)[]
}

/** A page of rows that a statement computes; their total is counted when it is asked for. */
export async function pageOfSource<Row extends object>(
  { name, rows: source, order }: SourceSpec<Row>,
  page: Page,
  request: RequestContext,
): Promise<Connection<Row>> {
  const properties = order.map((each) => each.replace(/^-/, ''))
  const keys = orderKeys(order, new Map(properties.map((each) => [each, `t."${each}"`])))
  const parameters = new Parameters()
  const from = `(${source.write(parameters)}) t`
  const where = page.after === null ? '' : ` where ${after(keys, page.after, parameters)}`
  const limit = parameters.take(page.limit + 1)
  const text = `select t.*, ${keyColumns(keys)} from ${from}${where} order by ${ordered(keys)} limit ${limit}`
  const found = await request.reader.rows<Row>({
    name: statementName(name, text),
    text,
    values: parameters.values,
  })
  const cursorOf = (row: Row) => keys.map((_, at) => (row as Record<string, string>)[keyColumn(at)] ?? '')
  return withTotal(connectionOf<Row>(found, page, 0, cursorOf), () => {
    const counting = new Parameters()
    return countUpTo(name, `select 1 from (${source.write(counting)}) t`, counting.values, request)
  })
}
