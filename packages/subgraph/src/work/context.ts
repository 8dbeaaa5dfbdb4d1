import type { EntityManager } from '@mikro-orm/postgresql'
import type { Actor } from '@province/actor'
import type { Clock } from '@province/runtime'
import type { Authority } from '../policy/authority.ts'
import type { Memory } from '../read/load.ts'
import type { Reader } from '../read/reader.ts'
import type { Trace } from './trace.ts'

/** Something that happened to one thing; it leaves through the outbox, with the change or not at all. */
export interface DomainEvent {
  /** Past tense, prefixed with the noun: `exemption.granted`. */
  name: string
  aggregateId: string
  unitId: string
  /** Ids and codes only: nothing of a person travels in an event. */
  payload: Record<string, string | number | boolean | null>
}

/** What every request of every subgraph has; a service's own context adds its use cases. */
export interface RequestContext extends Memory, Trace {
  actor: Actor
  client: { address: string }
  clock: Clock
  /** Reads as the actor, one flight each. */
  reader: Reader
  /** Writes; inside a mutation it carries that mutation's transaction. */
  em: EntityManager
  authority: Authority
  /** What the subgraph tells the gateway beside the answer. */
  readonly extensions: Record<string, unknown>
}
