import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphCall } from '@province/actor'
import { Refusal } from '@province/runtime/refusal'
import type { GraphQLError } from 'graphql'
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
}

/** Writes down each failed authorisation of one call: once for a root field and code, however many rows it touched. */
export async function auditRefusals(
  audit: RefusalAudit,
  call: SubgraphCall,
  errors: readonly GraphQLError[],
) {
  const refused = new Map(
    errors.flatMap((error) => {
      const [outcome, field] = [codeOf(error), String(error.path?.[0] ?? '')]
      return outcome ? [[`${field} ${outcome}`, { field, outcome }] as const] : []
    }),
  )
  const { actor, client, variables = {} } = call
  for (const { field, outcome } of refused.values()) {
    await appendAudit(audit.em(), audit.schema, {
      id: randomUUID(),
      subject: actor.subject,
      field,
      outcome,
      unitId: homeOf(actor),
      targetId: null,
      inputHash: audit.hash(canonicalInput([field, variables])),
      idempotencyKey: null,
      addressHash: audit.hash(client.address),
    })
  }
}
