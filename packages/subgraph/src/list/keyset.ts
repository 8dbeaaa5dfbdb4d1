import type { OrderKey } from '../read/order.ts'
import type { Parameters } from '../read/parameters.ts'

/** Where the key of a row is read from a list's rows; it is text, so that no moment loses its last digits. */
export const keyColumn = (at: number): string => `~${at}`

/** Selects the key of each row, for its cursor. */
export const keyColumns = (keys: readonly OrderKey[]): string =>
  keys.map(({ sql }, at) => `(${sql})::text as "${keyColumn(at)}"`).join(', ')

/** The keys as an `order by`. */
export const ordered = (keys: readonly OrderKey[]): string =>
  keys.map(({ sql, descending }) => `${sql}${descending ? ' desc' : ''}`).join(', ')

/** The rows that come after a key. */
export function after(keys: readonly OrderKey[], values: readonly unknown[], parameters: Parameters): string {
  const places = values.map((value) => parameters.take(value))
  const oneWay = keys.every(({ descending }) => descending === keys[0]?.descending)
  if (oneWay) {
    const side = keys.map(({ sql }) => sql).join(', ')
    return `(${side}) ${keys[0]?.descending ? '<' : '>'} (${places.join(', ')})`
  }
  // Ways that differ cannot be compared as one row: equal so far, and after in the next key.
  const steps = keys.map(({ sql, descending }, at) => {
    const equal = keys.slice(0, at).map((key, before) => `${key.sql} = ${places[before]}`)
    return [...equal, `${sql} ${descending ? '<' : '>'} ${places[at]}`].join(' and ')
  })
  return `(${steps.map((step) => `(${step})`).join(' or ')})`
}
