import type { SubgraphAnswer, SubgraphCall, SubgraphExecutor } from '@province/actor'
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql'
import type { RequestContext } from './context.ts'
import { askedFields, outsideFields } from './field-mask.ts'
import { shown } from './graph-error.ts'

/** What turns calls into answers. */
export interface ExecutorParts {
  schema: GraphQLSchema
  /** Root fields a stranger may ask; every other one refuses with `UNAUTHENTICATED`. */
  publicFields: readonly string[]
  contextOf(call: SubgraphCall): RequestContext
  report(cause: unknown): void
  /** Hears what failed, before it is answered. */
  refused(call: SubgraphCall, errors: readonly GraphQLError[]): Promise<void>
}

function rootFields(document: DocumentNode, set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet)
    const named = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
    )
    return named?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, named.selectionSet) : []
  })
}

function strangerMay(document: DocumentNode, allowed: readonly string[]): boolean {
  return document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .every((each) =>
      rootFields(document, each.selectionSet).every(
        (field) => field === '__typename' || allowed.includes(field),
      ),
    )
}

const unauthenticated = () =>
  new GraphQLError('Hãy đăng nhập để xem mục này.', { extensions: { code: 'UNAUTHENTICATED' } })

/** Documents come from the gateway's plans, few and repeated: parsed and validated once each. */
function documentStore(schema: GraphQLSchema, limit = 1_000) {
  const store = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>()
  const checked = new WeakMap<DocumentNode, readonly GraphQLError[]>()
  const check = (document: DocumentNode) => {
    const errors = checked.get(document) ?? validate(schema, document)
    checked.set(document, errors)
    return { document, errors }
  }
  return (given: DocumentNode | string) => {
    if (typeof given !== 'string') return check(given)
    const known = store.get(given) ?? check(parse(given))
    if (!store.has(given) && store.size < limit) store.set(given, known)
    return known
  }
}

/** Answers one subgraph's operations in this process. */
export function createExecutor(parts: ExecutorParts): SubgraphExecutor {
  const { schema, publicFields, contextOf, report } = parts
  const documents = documentStore(schema)
  const asked = askedFields(schema)
  return async (call): Promise<SubgraphAnswer> => {
    const { document, errors: invalid } = documents(call.document)
    if (invalid.length > 0) return { errors: invalid.map((error) => error.toJSON()) }
    if (call.actor.kind === 'stranger' && !strangerMay(document, publicFields)) {
      return { data: null, errors: [unauthenticated().toJSON()] }
    }
    const outside = outsideFields(call.actor, document, asked)
    if (outside) return { data: null, errors: [outside.toJSON()] }
    const contextValue = contextOf(call)
    const { variables: variableValues, operationName } = call
    const { data, errors } = await execute({ schema, document, contextValue, variableValues, operationName })
    if (errors) await parts.refused(call, errors).catch(report)
    const { extensions } = contextValue
    return {
      data: data as SubgraphAnswer['data'],
      ...(errors && { errors: errors.map((error) => shown(error, report)) }),
      ...(Object.keys(extensions).length > 0 && { extensions }),
    }
  }
}
