import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { fragmentsOf } from '../document/document-fragments.ts'

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/**
 * The document with `__typename` asked where null completion cannot do without: under an abstract parent, when a
 * narrowing fragment selects a non-null field. Anywhere else it changes nothing and can cost a plan its `@provides`.
 */
export function askTypenames(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  const fragments = fragmentsOf(document)
  const leave = (node: SelectionSetNode, parentIsField: boolean): SelectionSetNode | undefined => {
    const type = types.getParentType()
    if (!parentIsField || !type || !isAbstractType(type)) return undefined
    if (node.selections.some(isPlainTypename) || !narrows(schema, fragments, type, node)) return undefined
    return { ...node, selections: [TYPENAME, ...node.selections] }
  }
  const visitor = {
    SelectionSet: {
      leave: (node: SelectionSetNode, _key: unknown, parent: unknown) =>
        leave(node, (parent as { kind?: string } | undefined)?.kind === Kind.FIELD),
    },
  }
  return visit(document, visitWithTypeInfo(types, visitor))
}

const isPlainTypename = (selection: SelectionNode) =>
  selection.kind === Kind.FIELD &&
  selection.name.value === '__typename' &&
  !selection.alias &&
  !selection.directives?.length

function narrows(
  schema: GraphQLSchema,
  fragments: Fragments,
  parent: GraphQLCompositeType,
  set: SelectionSetNode,
): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    if (!fragment) return false
    const condition = fragment.typeCondition?.name.value
    const type = condition ? schema.getType(condition) : parent
    if (!type || !isCompositeType(type)) return false
    const required =
      type !== parent && fragment.selectionSet.selections.some((below) => isRequired(type, below))
    return required || narrows(schema, fragments, type, fragment.selectionSet)
  })
}

function isRequired(parent: GraphQLCompositeType, selection: SelectionNode): boolean {
  if (selection.kind !== Kind.FIELD) return false
  if (!isObjectType(parent) && !isInterfaceType(parent)) return false
  const type = parent.getFields()[selection.name.value]?.type
  return type !== undefined && isNonNullType(type)
}
