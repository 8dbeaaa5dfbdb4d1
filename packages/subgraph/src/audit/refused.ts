import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphCall } from '@province/actor'
import { Refusal } from '@province/runtime/refusal'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { homeOf } from './home.ts'
import type { KeyedHash } from './keyed-hash.ts'
import { canonicalInput } from './secret-input.ts'
import { appendAudit } from './write-audit.ts'

/** The refusals of who may do what; every other one is about the work itself. */
const OF_AUTHORISATION: readonly string[] = [
  'FORBIDDEN_OR_MISSING',
  'UNAUTHENTICATED',
  'SECOND_FACTOR_REQUIRED',
  'TOO_MANY_ATTEMPTS',
]

const OUTSIDE_SCOPE = '42501'

/** The code of a failed authorisation: refused by the policy, or by the database itself. */
function codeOf({ originalError }: GraphQLError): string | undefined {
  if (originalError instanceof Refusal)
    return OF_AUTHORISATION.includes(originalError.code) ? originalError.code : undefined
  const { code } = (originalError ?? {}) as { code?: unknown }
  return code === OUTSIDE_SCOPE ? 'FORBIDDEN_OR_MISSING' : undefined
}

/** Where failed authorisations are written down. */
export interface RefusalAudit {
  schema: string
  em(): EntityManager
  hash: KeyedHash
  /** What says which arguments are secret. */
  graph: GraphQLSchema
}

interface Refused {
  field: string
  outcome: string
  input: string
}

/** What a root field was asked with, without what is secret in it; its name alone where that cannot be read. */
function inputOf(graph: GraphQLSchema, node: FieldNode | undefined, { variables }: SubgraphCall): string {
  const name = node?.name.value ?? ''
  const field = [graph.getMutationType(), graph.getQueryType()]
    .map((type) => type?.getFields()[name])
    .find((each) => each !== undefined)
  if (!(field && node)) return canonicalInput(name, [], {})
  try {
    return canonicalInput(name, field.args, getArgumentValues(field, node, variables))
  } catch {
    return canonicalInput(name, [], {})
  }
}

/** The field of a document that is answered under this key: an alias is no name by which an audit is read. */
function rootFieldOf(document: DocumentNode, key: string): FieldNode | undefined {
  const within = ({ selections }: SelectionSetNode): FieldNode | undefined => {
    for (const selection of selections) {
      const found =
        selection.kind === Kind.FIELD
          ? [selection].find((field) => (field.alias ?? field.name).value === key)
          : within(setOf(document, selection))
      if (found) return found
    }
    return undefined
  }
  for (const each of document.definitions) {
    const found = each.kind === Kind.OPERATION_DEFINITION ? within(each.selectionSet) : undefined
    if (found) return found
  }
  return undefined
}

const NOTHING: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] }

function setOf(document: DocumentNode, selection: InlineFragmentNode | FragmentSpreadNode): SelectionSetNode {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet
  const named = document.definitions.find(
    (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
  )
  return named?.kind === Kind.FRAGMENT_DEFINITION ? named.selectionSet : NOTHING
}

/** Writes down each failed authorisation of one call: once for a root field and code, however many rows it touched. */
export async function auditRefusals(
  audit: RefusalAudit,
  call: SubgraphCall,
  document: DocumentNode,
  errors: readonly GraphQLError[],
) {
  const refused = new Map<string, Refused>()
  for (const error of errors) {
    const outcome = codeOf(error)
    if (!outcome) continue
    const node = rootFieldOf(document, String(error.path?.[0] ?? ''))
    const field = node?.name.value ?? String(error.path?.[0] ?? '')
    refused.set(`${field} ${outcome}`, { field, outcome, input: inputOf(audit.graph, node, call) })
  }
  const { actor, client } = call
  for (const { field, outcome, input } of refused.values()) {
    await appendAudit(audit.em(), audit.schema, {
      id: randomUUID(),
      subject: actor.subject,
      field,
      outcome,
      unitId: homeOf(actor),
      targetId: null,
      inputHash: audit.hash(input),
      idempotencyKey: null,
      addressHash: audit.hash(client.address),
    })
  }
}
