import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'

type Mutation = GraphQLField<unknown, unknown>

/** Mutations about the session or the account that asks: they need no role, only that somebody is signed in. */
export const ABOUT_ONESELF: readonly string[] = [
  'signIn',
  'enterByLink',
  'signOut',
  'changePassword',
  'confirmPassword',
  'setLanguage',
  'beginSecondFactor',
  'confirmSecondFactor',
  'passSecondFactor',
  'renewRecoveryCodes',
  'removeSecondFactor',
  'beginPasskey',
  'addPasskey',
  'removePasskey',
  'beginPassByPasskey',
  'passByPasskey',
  'endOtherSessions',
  'readNotifications',
]

/** Every mutation that clients can see. */
export function mutationsOf(sdl: string): Mutation[] {
  const fields = buildSchema(sdl, { assumeValid: true }).getMutationType()?.getFields() ?? {}
  return Object.values(fields)
}

/** Values for the leaves of an input, by the name of the argument or of its type. */
export interface Leaves {
  /** What names a unit. */
  unit: string
  /** What names anything else. */
  id: string
  key: string
}

const SCALARS: Readonly<Record<string, unknown>> = {
  String: 'abc',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2023-06-20',
  DateTime: '2023-06-20T08:00:00Z',
}

function leafOf(name: string, type: string, leaves: Leaves): unknown {
  if (name === 'idempotencyKey') return leaves.key
  if (type === 'ID' || /^(unit|account|id)$/i.test(name))
    return /unit|within|parent/i.test(name) ? leaves.unit : leaves.id
  return SCALARS[type] ?? 'abc'
}

function inputOf(name: string, type: GraphQLInputType, leaves: Leaves): unknown {
  if (isNonNullType(type)) return inputOf(name, type.ofType, leaves)
  if (isListType(type)) return [inputOf(name, type.ofType, leaves)]
  if (isInputObjectType(type)) return inputsOf(Object.values(type.getFields()), leaves)
  if (isEnumType(type)) return type.getValues()[0]?.name
  return leafOf(name, type.name, leaves)
}

const inputsOf = (inputs: readonly (GraphQLArgument | GraphQLInputField)[], leaves: Leaves) =>
  Object.fromEntries(inputs.map(({ name, type }) => [name, inputOf(name, type, leaves)]))

/** A document that calls the mutation with something in every argument, and asks for its first leaf back. */
export function callOf({ name, args, type }: Mutation, leaves: Leaves) {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }'
  const call = given === '' ? name : `${name}(${given})`
  const query = `mutation${declared === '' ? '' : `(${declared})`} { ${call} ${selection} }`
  return { query, variables: inputsOf(args, leaves) }
}
