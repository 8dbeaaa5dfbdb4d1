import type { EntityManager } from '@mikro-orm/postgresql'
import type { Actor, CallClient } from '@province/actor'
import type { Clock } from '@province/runtime'
import type { Language } from '@province/runtime/refusal'
import type { TargetHandles } from '../audit/target-handle.ts'
import type { ScopeSizes } from '../list/scope-sizes.ts'
import type { Authority } from '../policy/authority.ts'
import type { Memory } from '../read/load.ts'
import type { Reader } from '../read/reader.ts'
import type { Trace } from './trace.ts'

/** Which thing is changed, as it was seen. */
export interface SeenVersion {
  id: string
  expectedVersion: number
}

/** What loads aggregates for their change. */
export interface Loading<Entity> {
  load(id: string): Promise<Entity | null>
}

/** What every request of every subgraph has; a service's own context adds its use cases. */
export interface RequestContext extends Memory, Trace {
  actor: Actor
  /** Who acts, as it is recorded. */
  subject: string
  /** The PostgreSQL schema of the service. */
  schema: string
  client: CallClient
  /** In which who asks is answered. */
  language: Language
  clock: Clock
  /** The day it is, by the clock. */
  today: string
  /** Reads as the actor, one flight each. */
  reader: Reader
  /** Writes; inside a mutation it carries that mutation's transaction. */
  em: EntityManager
  authority: Authority
  /** How many units scopes hold. */
  scopes: ScopeSizes
  /**
   * The thing as it was seen, locked for its change by who holds the action on its unit. Refuses with
   * `FORBIDDEN_OR_MISSING`, `SECOND_FACTOR_REQUIRED` and `STALE_VERSION`.
   */
  forChange<Entity extends { unitId: string; version: number }>(
    repository: Loading<Entity>,
    seen: SeenVersion,
    action: string,
  ): Promise<Entity>
  forChange<Entity extends { version: number }>(
    repository: Loading<Entity>,
    seen: SeenVersion,
    action: string,
    unitOf: (entity: Entity) => string | undefined,
  ): Promise<Entity>
  /** What an audit shows for the things it speaks of. */
  auditTargets: TargetHandles
  /** What the subgraph tells the gateway beside the answer. */
  readonly extensions: Record<string, unknown>
}
