import { type GraphQLArgument, type GraphQLInputField, getNamedType, isInputObjectType } from 'graphql'
import { isSecret } from '../audit/secret-input.ts'

type Place = GraphQLArgument | GraphQLInputField

/** A value that a field was given: where, of which type, and what. */
export interface GivenValue {
  /** The whole path, with the index of a list: `input.slots.0.note`. */
  path: string
  /** The same without indices: `input.slots.note`. */
  place: string
  type: string
  value: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function below(given: GivenValue, fields: readonly Place[]): GivenValue[] {
  const { path, place, type, value } = given
  if (Array.isArray(value))
    return value.flatMap((each, at) => below({ path: `${path}.${at}`, place, type, value: each }, fields))
  if (value === null || value === undefined) return []
  return isObject(value) ? givenValues(fields, value, { path, place }) : [given]
}

/** Every value that was given, down to the last input; secrets are left out. */
export function givenValues(
  places: readonly Place[],
  values: Readonly<Record<string, unknown>>,
  within?: { path: string; place: string },
): GivenValue[] {
  return places.flatMap((field) => {
    if (isSecret(field)) return []
    const named = getNamedType(field.type)
    const fields = isInputObjectType(named) ? Object.values(named.getFields()) : []
    const at = (prefix: string | undefined) => (prefix === undefined ? field.name : `${prefix}.${field.name}`)
    const given = { path: at(within?.path), place: at(within?.place), type: named.name }
    return below({ ...given, value: values[field.name] }, fields)
  })
}
