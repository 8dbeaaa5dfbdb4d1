import { type Mapping, type Shape, type Table, tableOf } from './mapped.ts'

/** What the statements of a noun are made of; its table is called `t` in each. */
export interface Selection {
  readonly entity: unknown
  readonly table: Table
  /** What a row selects. */
  readonly columns: string
  /** The SQL of each property of a row, and of the hidden ones. */
  readonly expressions: ReadonlyMap<string, string>
  /** Every stored property that a row shows. */
  readonly shown: readonly string[]
}

/** A row of a mapping as JSON, for statements that bring it along; of the table called `alias`, null where it is not. */
export function jsonOf(
  mapping: Mapping<object, unknown>,
  alias: string,
  { hidden = [] }: Shape<PropertyKey, object> = {},
): string {
  const inside = new Set(hidden)
  const shown = [...tableOf(mapping).columns].filter(([property]) => !inside.has(property))
  const pairs = shown.map(([property, column]) => `'${property}', ${alias}.${column}`)
  return `jsonb_build_object(${pairs.join(', ')})`
}

/** What the statements of a mapping are made of. */
export function selectionOf(
  mapping: Mapping<object, unknown>,
  { hidden = [], computed = {} }: Shape<PropertyKey, object>,
): Selection {
  const table = tableOf(mapping)
  const inside = new Set(hidden)
  const computations = Object.entries(computed as Record<string, { sql: string }>).map(
    ([property, { sql }]) => [property, sql] as const,
  )
  const stored = [...table.columns].map(([property, column]) => [property, `t.${column}`] as const)
  const selected = [...stored.filter(([property]) => !inside.has(property)), ...computations]
  return {
    entity: mapping.class,
    table,
    columns: selected
      .map(([property, sql]) => `${sql}${table.decimals.has(property) ? '::text' : ''} as "${property}"`)
      .join(', '),
    expressions: new Map([...stored, ...computations]),
    shown: [...table.columns.keys()].filter((property) => !inside.has(property)),
  }
}
