import { type AnyEntity, type EntityClass, type EntitySchema, MikroORM } from '@mikro-orm/postgresql'
import type { SubgraphCall, SubgraphExecutor, TokenPayload } from '@province/actor'
import type { Clock, Logger, ServiceSecret } from '@province/runtime'
import { Authority } from './authority.ts'
import type { DomainEvent, RequestContext } from './context.ts'
import { createExecutor } from './executor.ts'
import { createMemory } from './load.ts'
import { type ActorScope, actorSettings, ReadPool } from './reader.ts'
import { buildSubgraph, type SchemaParts } from './schema.ts'
import { unitOfWork } from './unit-of-work.ts'

/** Everything one domain brings to become a subgraph. */
export interface SubgraphParts<Context extends RequestContext> extends SchemaParts, ActorScope {
  /** The domain's name: also its PostgreSQL schema. */
  name: string
  entities: (EntitySchema | EntityClass<AnyEntity>)[]
  publicFields?: readonly string[]
  /** Adds the domain's use cases to a request. */
  contextOf(base: RequestContext): Context
}

/** What a running process gives to a subgraph. */
export interface SubgraphSurroundings {
  databaseUrl: string
  clock: Clock
  logger: Logger
  secret: ServiceSecret
}

/** A running subgraph: the same object serves in process and over HTTP. */
export interface SubgraphApp {
  name: string
  sdl: string
  execute: SubgraphExecutor
  /** Hears the name of each read statement, so that a test can count them. */
  onStatement(listener: ((name: string) => void) | undefined): void
  ready(): Promise<void>
  listen(port: number, host: string, verify: (token: string) => Promise<TokenPayload>): Promise<void>
  stop(): Promise<void>
}

const connect = (parts: { name: string; entities: SubgraphParts<RequestContext>['entities'] }, url: string) =>
  MikroORM.init({
    clientUrl: url,
    entities: parts.entities,
    schema: parts.name,
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 4 },
    ensureDatabase: false,
  })

/** Makes the base context of each call: who asks, how they read, how they write. */
function requestContexts(scope: ActorScope, orm: MikroORM, reads: ReadPool, clock: Clock) {
  return ({ actor, client }: SubgraphCall): RequestContext => {
    const settings = actorSettings(actor, scope, clock.today())
    const reader = reads.as(settings)
    const events: DomainEvent[] = []
    let em: RequestContext['em'] | undefined
    return {
      actor,
      client,
      clock,
      reader,
      get em() {
        em ??= orm.em.fork({ useContext: true }) as RequestContext['em']
        return em
      },
      authority: new Authority(actor, reader, clock.today()),
      ...createMemory(),
      record: (event) => void events.push(event),
      takeEvents: () => events.splice(0),
      extensions: {},
    }
  }
}

/** Builds a subgraph and connects it to its database. */
export async function createSubgraph<Context extends RequestContext>(
  parts: SubgraphParts<Context>,
  { databaseUrl, clock, logger }: SubgraphSurroundings,
): Promise<SubgraphApp> {
  const { name: schemaName } = parts
  const { schema, sdl } = await buildSubgraph(parts, (field, resolve) => (root, args, context, info) => {
    const settings = actorSettings(context.actor, parts, clock.today())
    const run = async () => resolve(root, args, context, info)
    return unitOfWork({ schema: schemaName, field, args, context, settings, run })
  })
  const orm = await connect(parts as unknown as SubgraphParts<RequestContext>, databaseUrl)
  const reads = new ReadPool(databaseUrl)
  const baseOf = requestContexts(parts, orm, reads, clock)
  const execute = createExecutor({
    schema,
    publicFields: parts.publicFields ?? [],
    contextOf: (call) => parts.contextOf(baseOf(call)),
    report: (cause) => logger.error({ err: cause, subgraph: schemaName }, 'a request failed inside'),
  })
  const closers: (() => Promise<unknown>)[] = [() => reads.stop(), () => orm.close(true)]
  return {
    name: schemaName,
    sdl,
    execute,
    onStatement: (listener) => {
      reads.onStatement = listener
    },
    ready: () => reads.ready(),
    listen: async (port, host, verify) => {
      // Loaded only where a subgraph has a door of its own: in one process nothing needs it.
      const { createServer } = await import('./server.ts')
      const server = createServer({ execute, verify, ready: () => reads.ready() })
      closers.unshift(() => server.close())
      await server.listen({ port, host })
    },
    stop: async () => {
      for (const close of closers) await close()
    },
  }
}
