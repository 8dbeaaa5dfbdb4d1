import { question } from './asked.ts'
import { type Connection, connectionOfAll, pageOf } from './page.ts'

/** What a list that is at hand whole is asked. */
export interface WholeAsked<Sort extends string = string> {
  orderBy?: Sort | null
  first: number
  after?: string | null
}

/** A list that is at hand whole, as it is declared. */
export interface WholeSpec<Node, Sort extends string> {
  /** The name of its cursors. */
  name: string
  /** What tells one row from another. */
  id(node: Node): string
  /** How each order compares two rows; null: as they are at hand. What is equal stays as it is at hand. */
  sorts: Readonly<Record<Sort, ((one: Node, other: Node) => number) | null>>
}

/** Compares texts and numbers as they are. */
const compared = (one: string | number, other: string | number): number =>
  one === other ? 0 : one < other ? -1 : 1

/** Compares rows by what is read of them, the least first. */
export const ascending =
  <Node>(of: (node: Node) => string | number) =>
  (one: Node, other: Node): number =>
    compared(of(one), of(other))

/** As `ascending`, the most first. */
export const descending =
  <Node>(of: (node: Node) => string | number) =>
  (one: Node, other: Node): number =>
    compared(of(other), of(one))

/**
 * A list that is at hand whole because its owner bounds it: orders and cursors are declared as those of a list that is
 * read page by page. Give it the rows that were asked for.
 */
export function wholeList<Node, Sort extends string>({ name, id, sorts }: WholeSpec<Node, Sort>) {
  return async (
    asked: WholeAsked<Sort>,
    read: () => Promise<readonly Node[]> | readonly Node[],
  ): Promise<Connection<Node>> => {
    const page = pageOf(asked, [name, question(asked)])
    const rows = await read()
    const order = asked.orderBy ? sorts[asked.orderBy] : null
    return connectionOfAll(order ? rows.toSorted(order) : rows, page, id)
  }
}
