import type { MikroORM } from '@mikro-orm/postgresql'
import { languageOf, type SubgraphCall } from '@province/actor'
import type { Clock } from '@province/runtime'
import type { TargetHandles } from '../audit/target-handle.ts'
import type { ScopeSizes } from '../list/scope-sizes.ts'
import { Authority } from '../policy/authority.ts'
import { createMemory } from '../read/load.ts'
import { type ActorScope, actorSettings, type ReadPool } from '../read/reader.ts'
import type { RequestContext } from '../request/context.ts'
import { forChange } from '../request/for-change.ts'
import { createTrace } from '../request/trace.ts'

/** What the contexts of one subgraph are made of. */
export interface ContextParts {
  schema: string
  scope: ActorScope
  orm: MikroORM
  reads: ReadPool
  clock: Clock
  scopes: ScopeSizes
  auditTargets: TargetHandles
}

/** Makes the base context of each call: who asks, how they read, how they write. What a call does not use is not made. */
export function requestContexts({ schema, scope, orm, reads, clock, scopes, auditTargets }: ContextParts) {
  return ({ actor, client, language }: SubgraphCall): RequestContext => {
    const today = clock.today()
    const reader = reads.as(actorSettings(actor, scope, today))
    let em: RequestContext['em'] | undefined
    let authority: Authority | undefined
    const ask = () => {
      authority ??= new Authority(actor, reader, today)
      return authority
    }
    return {
      actor,
      subject: actor.subject,
      schema,
      client,
      language: languageOf({ actor, language }),
      clock,
      today,
      reader,
      scopes,
      get em() {
        em ??= orm.em.fork({ useContext: true }) as RequestContext['em']
        return em
      },
      get authority() {
        return ask()
      },
      forChange: forChange(ask) as RequestContext['forChange'],
      auditTargets,
      ...createMemory(),
      ...createTrace(),
      extensions: {},
    }
  }
}
