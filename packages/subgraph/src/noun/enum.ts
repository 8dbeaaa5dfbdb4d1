import { registerEnumType } from 'type-graphql'

/** The object behind a GraphQL enum: each value under its own name. */
export type EnumObject<Value extends string> = { readonly [Name in Value]: Name }

/** The values of an enum made by `enumOf`. */
export type EnumOf<Enum> = keyof Enum & string

/** Makes and registers a GraphQL enum; every value says what it means. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): EnumObject<Value> {
  const entries = Object.entries(values) as [Value, string][]
  const object = Object.fromEntries(entries.map(([value]) => [value, value])) as EnumObject<Value>
  const valuesConfig = Object.fromEntries(
    entries.map(([value, meaning]) => [value, { description: meaning }]),
  )
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never })
  return object
}
