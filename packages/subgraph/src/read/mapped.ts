import { DecimalType, UuidType } from '@mikro-orm/core'

/** The mapping of a class to its table, as `defineEntity` makes it. */
export interface Mapping<Entity extends object, Properties> {
  readonly class: abstract new (...args: never[]) => Entity
  readonly properties: Properties
}

// A stored moment is a Date in an aggregate and ISO text in a row; days are text in both.
type InRow<Value> = Value extends Date ? string : Value

/** What a statement computes beside the columns of the table; the table is called `t` in it. */
export interface Computed<Value> {
  readonly sql: string
  readonly '~value'?: Value
}

/** A column that a statement computes, such as `computed<number>('(select count(*) …)')`. */
export const computed = <Value>(sql: string): Computed<Value> => ({ sql })

type ValueOf<Column> = Column extends Computed<infer Value> ? Value : never

/** What repositories are made from: the mapping, which of its properties stay inside, what is computed beside them. */
export interface Shape<Hidden, Computations> {
  /** Properties that are never read into a row. */
  hidden?: readonly Hidden[]
  computed?: Computations
}

/** A row of a mapping as it is shown: its properties without the hidden ones, and what is computed. */
export type RowOf<Entity, Properties, Hidden, Computations> = {
  [Name in Exclude<keyof Properties, Hidden> & keyof Entity]: InRow<Entity[Name]>
} & { [Name in keyof Computations]: ValueOf<Computations[Name]> }

interface MappedProperty {
  type?: unknown
  nullable?: boolean
  fieldName?: string
  fieldNames?: string[]
}

interface MappedMeta {
  tableName: string
  schema?: string
  properties: Record<string, MappedProperty>
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The columns of a mapping by property, in the order of the mapping, and the table they are of. */
export interface Table {
  name: string
  /** The schema of the table where it is not the service's own. */
  schema: string | undefined
  columns: ReadonlyMap<string, string>
  /** Properties that hold an id: a text that is none of them matches nothing. */
  ids: ReadonlySet<string>
  nullable: ReadonlySet<string>
  /** Exact decimals: read as text, since how precisely one is stated is part of it. */
  decimals: ReadonlySet<string>
}

// A mapping holds the class of its type, or after its discovery an instance of it.
const isOf = (kind: abstract new (...args: never[]) => unknown) => (type: unknown) =>
  type === kind || type instanceof kind || type === kind.name
const isId = isOf(UuidType)
const isDecimal = isOf(DecimalType)

/** The table behind a mapping. */
export function tableOf(mapping: Mapping<object, unknown>): Table {
  const { tableName, schema, properties } = (mapping as unknown as { meta: MappedMeta }).meta
  const all = Object.entries(properties)
  const named = (which: (property: MappedProperty) => boolean | undefined) =>
    new Set(all.filter(([, property]) => which(property)).map(([name]) => name))
  return {
    name: tableName,
    schema,
    columns: new Map(
      all.map(([name, { fieldName, fieldNames }]) => [name, fieldName ?? fieldNames?.[0] ?? snake(name)]),
    ),
    ids: named(({ type }) => isId(type)),
    decimals: named(({ type }) => isDecimal(type)),
    nullable: named(({ nullable }) => nullable),
  }
}
