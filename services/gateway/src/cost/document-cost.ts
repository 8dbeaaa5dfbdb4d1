import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { fragmentsOf } from '../document/document-fragments.ts'
import { inclusion } from '../document/selection-inclusion.ts'
import { fieldWeight, listSizeOf } from './cost-directives.ts'
import { inputCost } from './input-cost.ts'

type Variables = Readonly<Record<string, unknown>>

/** A list that says nothing of its size is taken for this long. */
const ASSUMED_SIZE = 10
/** A write is dearer than a read by itself. */
const MUTATION = 10
const INTROSPECTION = 10
const MOST = 1e12

interface Walk {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  included: (selection: SelectionNode) => boolean
  variables: Variables
  /** Fragments being walked: a circle is left to validation. */
  within: Set<string>
}

/** Sizes that a field gives to fields below it. */
type Sizes = ReadonlyMap<string, number>

const NO_SIZES: Sizes = new Map()

/**
 * The most an operation may cost, known before it runs, by `@cost` and `@listSize` of the supergraph: each object 1,
 * each leaf 0, times the length of every list above it; fragments on several types are added up.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number {
  const variables = { ...defaultsOf(operation), ...given }
  const walk: Walk = {
    schema,
    fragments: fragmentsOf(document),
    included: inclusion(variables),
    variables,
    within: new Set(),
  }
  const root = schema.getRootType(operation.operation)
  const base = operation.operation === OperationTypeNode.MUTATION ? MUTATION : 0
  return Math.min(MOST, Math.ceil(base + (root ? setCost(walk, root, operation.selectionSet, NO_SIZES) : 0)))
}

const defaultsOf = ({ variableDefinitions }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )

function setCost(walk: Walk, parent: GraphQLNamedType, set: SelectionSetNode, sizes: Sizes): number {
  let sum = 0
  for (const selection of set.selections) {
    if (!walk.included(selection)) continue
    sum +=
      selection.kind === Kind.FIELD
        ? fieldCost(walk, parent, selection, sizes)
        : spread(walk, parent, selection, sizes)
    if (sum > MOST) return MOST
  }
  return sum
}

function spread(walk: Walk, parent: GraphQLNamedType, selection: SelectionNode, sizes: Sizes): number {
  if (selection.kind === Kind.FIELD) return 0
  const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection
  if (!fragment || (name !== undefined && walk.within.has(name))) return 0
  const condition = fragment.typeCondition?.name.value
  const type = condition === undefined ? parent : walk.schema.getType(condition)
  if (!type) return 0
  if (name !== undefined) walk.within.add(name)
  const cost = setCost(walk, type, fragment.selectionSet, sizes)
  if (name !== undefined) walk.within.delete(name)
  return cost
}

function fieldCost(walk: Walk, parent: GraphQLNamedType, node: FieldNode, sizes: Sizes): number {
  const name = node.name.value
  if (name.startsWith('__')) return name === '__typename' ? 0 : INTROSPECTION
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  if (!field) return 0
  const values = argumentValues(walk, field, node)
  const listSize = listSizeOf(field)
  const sliced = listSize && slicedSize(listSize.slicingArguments, values)
  const below: Sizes =
    listSize && listSize.sizedFields.length > 0
      ? new Map(listSize.sizedFields.map((each) => [each, sliced ?? listSize.assumedSize ?? ASSUMED_SIZE]))
      : NO_SIZES
  const isList = isListType(getNullableType(field.type))
  const length = isList ? (sizes.get(name) ?? sliced ?? listSize?.assumedSize ?? ASSUMED_SIZE) : 1
  const type = getNamedType(field.type)
  const inside = node.selectionSet ? setCost(walk, type, node.selectionSet, below) : 0
  const given = field.args.reduce((sum, argument) => sum + inputCost(argument, values[argument.name]), 0)
  return Math.min(MOST, length * (fieldWeight(field, type) + inside) + given)
}

function argumentValues(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): Variables {
  const given = new Map(
    (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, walk.variables)]),
  )
  return Object.fromEntries(
    field.args.map(({ name, defaultValue }) => [name, given.get(name) ?? defaultValue]),
  )
}

/** The largest of the slicing arguments that are given (or have a default). */
function slicedSize(names: readonly string[], values: Variables): number | undefined {
  const sizes = names
    .map((name) => values[name])
    .filter((value): value is number => typeof value === 'number')
  return sizes.length > 0 ? Math.max(0, ...sizes) : undefined
}
