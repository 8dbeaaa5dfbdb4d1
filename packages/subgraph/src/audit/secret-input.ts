import { type GraphQLArgument, type GraphQLInputField, getNamedType, isInputObjectType } from 'graphql'
import { Directive } from 'type-graphql'

/** An argument or a field of an input. */
type Place = GraphQLArgument | GraphQLInputField
type Values = Readonly<Record<string, unknown>>

const NAME = 'secret'

/** What a schema says of its secret places. */
export const SECRET_DEFINITION = `directive @${NAME} on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION`

/**
 * Marks an argument or a field of an input, where it is declared, as a secret or as naming a person. It goes into no hash
 * that is stored: a short one could be found again by trying them all, by whoever has the key of the hash.
 */
export const Secret = (): ReturnType<typeof Directive> => Directive(`@${NAME}`)

/** Whether a place is declared a secret, or naming a person. */
export const isSecret = ({ astNode }: Place) =>
  astNode?.directives?.some(({ name }) => name.value === NAME) ?? false

/** The values of an input that are secret, or all others; a place without the sought kind is left out. */
function only(secret: boolean, places: readonly Place[], values: Values): Values {
  const kept = places.flatMap((place) => {
    const { name, type } = place
    if (!(name in values)) return []
    if (isSecret(place)) return secret ? [[name, values[name]] as const] : []
    const named = getNamedType(type)
    if (!isInputObjectType(named)) return secret ? [] : [[name, values[name]] as const]
    const below = Object.values(named.getFields())
    return [[name, each(values[name], (value) => only(secret, below, value))] as const]
  })
  return Object.fromEntries(kept)
}

const each = (value: unknown, take: (value: Values) => Values): unknown => {
  if (Array.isArray(value)) return value.map((part) => each(part, take))
  return typeof value === 'object' && value !== null ? take(value as Values) : null
}

/** A value as text that does not depend on the order of its parts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Input as text, without what is secret in it. */
export const canonicalInput = (field: string, places: readonly Place[], values: Values): string =>
  canonical([field, only(false, places, values)])

/** Whether anything but empty objects and lists stands in a value. */
const holdsAny = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(holdsAny) : value !== undefined

/** What is secret in an input, as text; nothing where it holds no secret. */
export function secretInput(places: readonly Place[], values: Values): string | undefined {
  const secret = only(true, places, values)
  return holdsAny(secret) ? canonical(secret) : undefined
}
