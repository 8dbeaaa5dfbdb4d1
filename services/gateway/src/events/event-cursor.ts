/** A place in the outboxes of all subgraphs: position by subgraph. It travels as the `id` of each event. */
export type EventCursor = Map<string, string>

const PLACE = /^([a-z][a-z0-9_-]{0,40}):(\d{1,20}\.\d{1,19})$/

export const printCursor = (cursor: EventCursor): string =>
  [...cursor].map(([subgraph, position]) => `${subgraph}:${position}`).join(',')

/** Reads `Last-Event-ID`; what is not one of ours counts as absent. */
export function readCursor(text: string | undefined): EventCursor {
  const cursor: EventCursor = new Map()
  if (text === undefined || text.length > 1_000) return cursor
  for (const place of text.split(',')) {
    const [, subgraph, position] = PLACE.exec(place) ?? []
    if (subgraph !== undefined && position !== undefined) cursor.set(subgraph, position)
  }
  return cursor
}

/** Is the first position before the second? Both are `transaction.number`. */
export function isBefore(position: string, other: string): boolean {
  const [transaction = 0n, number = 0n] = position.split('.').map(BigInt)
  const [otherTransaction = 0n, otherNumber = 0n] = other.split('.').map(BigInt)
  return transaction < otherTransaction || (transaction === otherTransaction && number < otherNumber)
}
