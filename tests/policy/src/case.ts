import type { Actor } from '@province/actor'
import type { Random } from './random.ts'
import type { PolicyModel, Records } from './record-model.ts'

/** What one case asks, and what the model says must come back: whole, in order, with its errors. */
export interface Case {
  /** The subgraph to ask by itself; absent: the gateway. */
  subgraph?: string
  query: string
  variables: Record<string, unknown>
  expected: { data: unknown; codes: string[] }
}

/** What a case is made from. */
export interface Draw {
  random: Random
  model: PolicyModel
  records: Records
  actor: Actor
  /** Counts the changes, so that no two cases change the same thing to the same. */
  turn: number
}

export const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

/** What was asked for comes back. */
export const done = (data: unknown) => ({ data, codes: [] as string[] })

/** Nothing comes back but a code. */
export const refused = (code: string, data: unknown = null) => ({ data, codes: [code] })
