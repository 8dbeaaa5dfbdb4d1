import { languageOf, type SubgraphAnswer, type SubgraphCall, type SubgraphExecutor } from '@province/actor'
import { Refusal } from '@province/runtime/refusal'
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql'
import { passwordChangeRequired, secondFactorRequired } from '../policy/authority.ts'
import { askedFields, outsideFields } from '../policy/field-mask.ts'
import type { RequestContext } from '../request/context.ts'
import { refusedByGraph, shown, worded } from './graph-error.ts'
import { unstorableText } from './stored-text.ts'

/** What turns calls into answers. */
export interface ExecutorParts {
  schema: GraphQLSchema
  /** Root fields a stranger may ask; every other one refuses with `UNAUTHENTICATED`. */
  publicFields: readonly string[]
  /** Root fields of the session itself: with the public ones, all that is answered while a second factor is due. */
  sessionFields: readonly string[]
  /** Root fields by which a password of somebody else's making is changed: answered besides while that is due. */
  passwordFields: readonly string[]
  contextOf(call: SubgraphCall): RequestContext
  report(cause: unknown): void
  /** Hears what failed, before it is answered. */
  refused(call: SubgraphCall, document: DocumentNode, errors: readonly GraphQLError[]): Promise<void>
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

function asksOnly(document: DocumentNode, allowed: readonly string[]): boolean {
  return document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .every((each) =>
      rootFields(document, each.selectionSet).every(
        (field) => field === '__typename' || allowed.includes(field),
      ),
    )
}

const unauthenticated = () =>
  new Refusal('UNAUTHENTICATED', {
    vi: 'Hãy đăng nhập để xem mục này.',
    en: 'Sign in to see this.',
  })

/** The refusal of a whole document for who asks it, before anything of it runs. */
function refusalAtOnce({ actor }: SubgraphCall, document: DocumentNode, parts: ExecutorParts) {
  const { publicFields, sessionFields, passwordFields } = parts
  const open = [...publicFields, ...sessionFields]
  if (actor.kind === 'stranger' && !asksOnly(document, publicFields)) return refusedByGraph(unauthenticated())
  if (actor.secondFactorDue && !asksOnly(document, open)) return refusedByGraph(secondFactorRequired())
  if (actor.passwordDue && !asksOnly(document, [...open, ...passwordFields]))
    return refusedByGraph(passwordChangeRequired())
  return undefined
}

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
  const { schema, contextOf, report } = parts
  const documents = documentStore(schema)
  const asked = askedFields(schema)
  const unstorable = unstorableText()
  return async (call): Promise<SubgraphAnswer> => {
    const language = languageOf(call)
    const { document, errors: invalid } = documents(call.document)
    if (invalid.length > 0) return { errors: invalid.map((error) => worded(error, language)) }
    const refusal =
      refusalAtOnce(call, document, parts) ??
      outsideFields(call.actor, document, asked) ??
      // Services speak for themselves: what they ask is ours.
      (call.actor.kind === 'service' ? undefined : unstorable(document, call.variables))
    if (refusal) return { data: null, errors: [worded(refusal, language)] }
    const contextValue = contextOf(call)
    const { variables: variableValues, operationName } = call
    const { data, errors } = await execute({ schema, document, contextValue, variableValues, operationName })
    if (errors) await parts.refused(call, document, errors).catch(report)
    const { extensions } = contextValue
    return {
      data: data as SubgraphAnswer['data'],
      ...(errors && { errors: errors.map((error) => shown(error, report, language)) }),
      ...(Object.keys(extensions).length > 0 && { extensions }),
    }
  }
}
