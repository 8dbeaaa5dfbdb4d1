import type { AroundField } from '../graph/schema.ts'

/** Which action opens the reading root fields of a subgraph, and which of them ask for another one. */
export interface ReadGate {
  name: string
  readAction: string
  publicFields?: readonly string[]
  sessionFields?: readonly string[]
  passwordFields?: readonly string[]
  /** Root fields that are about whoever asks, or whose service asks for another action itself. */
  decidedByService?: readonly string[]
}

/** Root fields that every subgraph has and that ask for themselves. */
const ofFoundation = (name: string) => [`${name}Audit`, `${name}Events`, `${name}EventHead`]

/**
 * Asks the policy for the subgraph's read action before a reading root field is answered: who holds it nowhere is refused
 * with `FORBIDDEN_OR_MISSING` instead of being told that there is nothing. Which rows the others see is decided by the
 * database. Services speak for themselves and are held by row-level security alone.
 */
export function readGate(gate: ReadGate): AroundField {
  const { name, readAction, publicFields = [], sessionFields = [], decidedByService = [] } = gate
  const open = new Set([...publicFields, ...sessionFields, ...decidedByService, ...ofFoundation(name)])
  return (field, resolve) =>
    open.has(field)
      ? resolve
      : async (root, args, context, info) => {
          if (context.actor.kind !== 'service') await context.authority.require(readAction)
          return resolve(root, args, context, info)
        }
}
