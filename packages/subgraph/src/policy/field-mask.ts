import { type Actor, fieldAllowed } from '@province/actor'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** What the gateway's plans ask for by themselves. */
const OF_PLANS = new Set(['Query._entities', 'Query._service'])

/** The fields a document asks for as `Type.field`, without those that a plan adds to find entities again. */
export type AskedFields = (document: DocumentNode) => readonly (readonly [type: string, field: string])[]

/** Fields named by `@key` of each entity: the planner adds them whether they were asked for or not. */
function keyFields(schema: GraphQLSchema): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const { name, arguments: given } of type.astNode?.directives ?? []) {
      const value = given?.find((argument) => argument.name.value === 'fields')?.value
      if (name.value !== 'key' || value?.kind !== Kind.STRING) continue
      for (const field of value.value.split(/[\s{}]+/).filter(Boolean)) keys.add(`${type.name}.${field}`)
    }
  }
  return keys
}

/** Reads documents of one subgraph; each is read once, as long as it is known. */
export function askedFields(schema: GraphQLSchema): AskedFields {
  const keys = keyFields(schema)
  const known = new WeakMap<DocumentNode, [string, string][]>()
  return (document) => {
    const before = known.get(document)
    if (before) return before
    const asked: [string, string][] = []
    const types = new TypeInfo(schema)
    const note = (field: string) => {
      const type = types.getParentType()?.name ?? ''
      const place = `${type}.${field}`
      if (!OF_PLANS.has(place) && !keys.has(place)) asked.push([type, field])
    }
    visit(document, visitWithTypeInfo(types, { Field: ({ name }) => note(name.value) }))
    known.set(document, asked)
    return asked
  }
}

/** The refusal of a document that asks for a field outside the actor's scope; undefined when all are inside. */
export function outsideFields(
  actor: Actor,
  document: DocumentNode,
  asked: AskedFields,
): GraphQLError | undefined {
  if (!actor.fields || asked(document).every(([type, field]) => fieldAllowed(actor, type, field)))
    return undefined
  const refusal = forbiddenOrMissing()
  return new GraphQLError(refusal.message, {
    originalError: refusal,
    extensions: { code: refusal.code },
  })
}
