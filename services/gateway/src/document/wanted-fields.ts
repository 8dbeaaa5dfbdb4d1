import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeNameMetaFieldDef,
} from 'graphql'

/** Selections made on one type; several of them meet in one response key when fields are merged. */
export interface SelectionsOn {
  parent: GraphQLNamedType
  selections: readonly SelectionNode[]
}

/** What the client wants under one response key of one object. */
export interface WantedField {
  type: GraphQLOutputType
  parentName: string
  name: string
  /** False when only a fragment asks for it that may not apply to this object. */
  certain: boolean
  below: SelectionsOn[]
}

export interface Document {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  included: (selection: SelectionNode) => boolean
}

type Answered = Readonly<Record<string, unknown>>
type Wanted = Map<string, WantedField>

/** Collects, per response key, what is wanted of one answered object; fragments on other types are left out. */
export function wantedFields(document: Document, sets: readonly SelectionsOn[], object: Answered): Wanted {
  const wanted: Wanted = new Map()
  for (const set of sets) collect(document, set, object, wanted, true)
  return wanted
}

function collect(document: Document, set: SelectionsOn, object: Answered, wanted: Wanted, certain: boolean) {
  for (const selection of set.selections) {
    if (!document.included(selection)) continue
    if (selection.kind === Kind.FIELD) want(set.parent, selection, wanted, certain)
    else collectFragment(document, set.parent, selection, object, wanted, certain)
  }
}

function want(parent: GraphQLNamedType, node: FieldNode, wanted: Wanted, certain: boolean) {
  const name = node.name.value
  const type = fieldType(parent, name)
  if (!type) return
  const key = node.alias?.value ?? name
  const below = node.selectionSet
    ? [{ parent: getNamedType(type), selections: node.selectionSet.selections }]
    : []
  const already = wanted.get(key)
  if (!already) {
    wanted.set(key, { type, parentName: parent.name, name, certain, below })
    return
  }
  already.below.push(...below)
  already.certain ||= certain
}

function fieldType(parent: GraphQLNamedType, name: string): GraphQLOutputType | undefined {
  if (name === '__typename') return TypeNameMetaFieldDef.type
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined
}

function collectFragment(
  document: Document,
  parent: GraphQLNamedType,
  selection: InlineFragmentNode | FragmentSpreadNode,
  object: Answered,
  wanted: Wanted,
  certain: boolean,
) {
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments.get(selection.name.value)
  if (!fragment) return
  const condition = fragment.typeCondition?.name.value
  const target = condition ? document.schema.getType(condition) : parent
  if (!target) return
  const applies = target === parent ? 'yes' : application(document.schema, parent, target, object)
  if (applies === 'no') return
  const set = { parent: target, selections: fragment.selectionSet.selections }
  collect(document, set, object, wanted, certain && applies === 'yes')
}

/** Whether a fragment on `target` applies to an object known only as `parent`, perhaps with its `__typename`. */
function application(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  target: GraphQLNamedType,
  object: Answered,
): 'yes' | 'no' | 'maybe' {
  const answered = typeof object.__typename === 'string' ? schema.getType(object.__typename) : undefined
  const actual = isObjectType(answered) ? answered : parent
  if (isObjectType(actual)) {
    return actual === target || (isAbstractType(target) && schema.isSubType(target, actual)) ? 'yes' : 'no'
  }
  const covers =
    isAbstractType(target) &&
    isAbstractType(actual) &&
    schema.getPossibleTypes(actual).every((possible) => schema.isSubType(target, possible))
  return covers ? 'yes' : 'maybe'
}
