import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  isInputObjectType,
  valueFromASTUntyped,
} from 'graphql'

/** How many items a list field gives, as its `@listSize` says. */
export interface ListSize {
  assumedSize?: number
  slicingArguments: readonly string[]
  /** Fields below that are as long as the slicing arguments say, instead of this one. */
  sizedFields: readonly string[]
}

interface Directed {
  astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined
}

function argumentsOf(holder: Directed, directive: string): Record<string, unknown> | undefined {
  const node = holder.astNode?.directives?.find(({ name }) => name.value === directive)
  if (!node) return undefined
  return Object.fromEntries(
    (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  )
}

const ownWeight = (holder: Directed): number | undefined => {
  const weight = argumentsOf(holder, 'cost')?.weight
  return typeof weight === 'number' ? weight : undefined
}

/** The weight of one value of an output type: its own, else 1 for objects and 0 for leaves. */
const typeWeight = (type: GraphQLNamedType): number => ownWeight(type) ?? (isCompositeType(type) ? 1 : 0)

/** The weight of one value of a field: `@cost` on the field, else on its type, else 1 for objects and 0 for leaves. */
export const fieldWeight = (field: Directed, type: GraphQLNamedType): number =>
  ownWeight(field) ?? typeWeight(type)

/** The weight of an argument or input field that is given: its own, else of its type, else 1 for input objects. */
export const inputWeight = (input: Directed, type: GraphQLNamedType): number =>
  ownWeight(input) ?? ownWeight(type) ?? (isInputObjectType(type) ? 1 : 0)

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

export function listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined {
  const given = argumentsOf(field, 'listSize')
  if (!given) return undefined
  return {
    ...(typeof given.assumedSize === 'number' && { assumedSize: given.assumedSize }),
    slicingArguments: texts(given.slicingArguments),
    sizedFields: texts(given.sizedFields),
  }
}
