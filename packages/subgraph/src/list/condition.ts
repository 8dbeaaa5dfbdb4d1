import { validate as isId } from 'uuid'
import type { Parameters, Sql } from '../read/parameters.ts'
import type { Selection } from '../read/shape.ts'

/** The days over which units stand below another one. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** Over which days the units of a scope are looked for, and by which property a row has its own day, if it has one. */
export interface During<Property extends string> {
  readonly days: Days
  readonly on?: Property
}

/** The rows whose unit is the one asked for as `within`, or below it. */
export interface Within<Property extends string> {
  readonly within: Property
  readonly during?: During<Property>
}

/**
 * The scope of a list: rows whose unit is the one asked for, or one below it, or one that ended there or was taken over.
 * How the rows are found is chosen for each scope, see `ListQuery`.
 */
export const within = <Property extends string>(property: Property): Within<Property> => ({
  within: property,
})

/**
 * As `within`, of records of some days, in the boundaries of those days: units that stood below the one asked for on the
 * day of the row, or where a row has no day of its own on some day of the window.
 */
export const withinDuring = <Property extends string>(
  property: Property,
  days: Days,
  on?: Property,
): Within<Property> => ({ within: property, during: { days, ...(on === undefined ? {} : { on }) } })

/** Properties that equal a value, or one of several; what is null or undefined does not narrow the list. */
export type Equal<Property extends string> = { readonly [Name in Property]?: unknown }

/** What narrows a list; what is false, empty, null or undefined does not. */
export type Condition<Property extends string> =
  | Within<Property>
  | Equal<Property>
  | Sql
  | false
  | ''
  | null
  | undefined

const isSql = (condition: object): condition is Sql => 'write' in condition
const isWithin = (condition: object): condition is Within<string> => 'within' in condition

/** The conditions of one reading, sorted by what they are. */
export interface Narrowing {
  /** The property that holds the unit, and over which days, where the list has a scope. */
  scope: Within<string> | undefined
  pieces: readonly Sql[]
  /** A value can match nothing: there is nothing to read. */
  impossible: boolean
}

const given = (value: unknown) => value !== null && value !== undefined

function equality(property: string, value: unknown, { expressions }: Selection): Sql {
  const column = expressions.get(property)
  if (column === undefined) throw new Error(`no column for ${property}`)
  return {
    write: (parameters: Parameters) =>
      Array.isArray(value)
        ? `${column} = any(${parameters.take(value)})`
        : `${column} = ${parameters.take(value)}`,
  }
}

const matchesNothing = (property: string, value: unknown, { table }: Selection) =>
  table.ids.has(property) && (Array.isArray(value) ? !value.every((each) => isId(each)) : !isId(value))

/** Sorts the conditions that a list was given. */
export function narrowingOf(conditions: readonly Condition<string>[], selection: Selection): Narrowing {
  const meant = conditions.filter((condition) => typeof condition === 'object' && condition !== null)
  const equal = meant.flatMap((condition) =>
    isSql(condition) || isWithin(condition)
      ? []
      : Object.entries(condition as Equal<string>).filter(([, value]) => given(value)),
  )
  return {
    scope: meant.find(isWithin),
    pieces: [
      ...equal.map(([property, value]) => equality(property, value, selection)),
      ...meant.filter(isSql),
    ],
    impossible: equal.some(([property, value]) => matchesNothing(property, value, selection)),
  }
}
