import {
  type AnyEntity,
  type EntityClass,
  type EntityManager,
  type EntitySchema,
  MikroORM,
} from '@mikro-orm/postgresql'
import type { SubgraphExecutor, TokenPayload } from '@province/actor'
import type { Clock, Logger, ServiceSecret } from '@province/runtime'
import { type GivenValue, givenValues } from '../arguments/given-values.ts'
import { HeadSigning } from '../audit/head-signing.ts'
import { type KeyedHash, keyedHash } from '../audit/keyed-hash.ts'
import { auditRefusals } from '../audit/refused.ts'
import { signedHeads } from '../audit/signed-heads.ts'
import { targetHandles } from '../audit/target-handle.ts'
import { outsideWitness } from '../audit/witness/outside-witness.ts'
import { ScopeSizes } from '../list/scope-sizes.ts'
import { type ReadGate, readGate } from '../policy/read-gate.ts'
import { releaseLost } from '../read/lost-connections.ts'
import { type ActorScope, actorSettings, ReadPool } from '../read/reader.ts'
import {
  Background,
  type BackgroundDesk,
  type BackgroundWork,
  backgroundDesk,
} from '../request/background.ts'
import type { RequestContext } from '../request/context.ts'
import { unitOfWork } from '../request/unit-of-work.ts'
import { createExecutor } from './executor.ts'
import { requestContexts } from './request-contexts.ts'
import { type AroundField, buildSubgraph, type SchemaParts } from './schema.ts'

/** Everything one domain brings to become a subgraph. */
export interface SubgraphParts<Context extends RequestContext> extends SchemaParts, ActorScope, ReadGate {
  /** The domain's name: also its PostgreSQL schema. */
  name: string
  entities: (EntitySchema | EntityClass<AnyEntity>)[]
  /** What the service does of its own accord while it runs. */
  background?: readonly BackgroundWork[]
  /** Adds the domain's use cases to a request. */
  contextOf(base: RequestContext): Context
  /** Looks at what a mutation was given, in its transaction and before any of it is stored; throws what refuses it. */
  beforeMutation?(given: MutationGiven, context: Context): Promise<void>
}

/** What a mutation was given. */
export interface MutationGiven {
  field: string
  values: readonly GivenValue[]
  /** All of its arguments, secrets too. */
  args: Readonly<Record<string, unknown>>
}

/** What a running process gives to a subgraph. */
export interface SubgraphSurroundings {
  databaseUrl: string
  clock: Clock
  logger: Logger
  secret: ServiceSecret
  /** The folder, outside the database, where the heads of the audit are signed; without one they are not. */
  auditFolder?: string | undefined
  /** The key they are signed with, where it is not to come from the secret. */
  auditKeyFile?: string | undefined
  /** Who elsewhere witnesses the heads: an address and a key. */
  auditWitness?: string | undefined
  /** How many connections are held for reading, and as many again for writing. */
  poolSize?: number
  /** A test does the work of a service's own accord when it wants to: here nothing works by itself. */
  withoutBackground?: boolean
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

const POOL_SIZE = 4

const connect = (
  parts: { name: string; entities: SubgraphParts<RequestContext>['entities'] },
  url: string,
  poolSize: number,
) =>
  MikroORM.init({
    clientUrl: url,
    entities: parts.entities,
    schema: parts.name,
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: poolSize },
    driverOptions: { onPoolCreated: releaseLost },
    ensureDatabase: false,
  })

/** Starts the work of a service's own accord. */
function backgroundOf(works: readonly BackgroundWork[], desk: BackgroundDesk, logger: Logger) {
  const running = works.map((work) => new Background(work, desk, logger))
  for (const each of running) each.start()
  return { stop: () => Promise.all(running.map((each) => each.stop())) }
}

/** Starts the signing of the audit's heads, where there is a folder for them. */
function signingOf(
  schema: string,
  {
    logger,
    secret,
    auditFolder,
    auditKeyFile,
    auditWitness,
  }: Pick<SubgraphSurroundings, 'logger' | 'secret' | 'auditFolder' | 'auditKeyFile' | 'auditWitness'>,
  em: () => EntityManager,
): HeadSigning | undefined {
  if (!auditFolder) return undefined
  const heads = signedHeads(auditFolder, schema, secret, auditKeyFile)
  const signing = new HeadSigning(schema, heads, em, logger, outsideWitness(auditWitness))
  signing.start()
  return signing
}

/** Each mutation in a unit of work of its own, looked at before any of it is done. */
const inUnitOfWork =
  <Context extends RequestContext>(
    parts: SubgraphParts<Context>,
    scope: ActorScope,
    { clock, hash }: { clock: Clock; hash: KeyedHash },
  ): AroundField =>
  (field, resolve) =>
  (root, args, context, info) => {
    const settings = actorSettings(context.actor, scope, clock.today())
    const { args: places } = info.parentType.getFields()[field] ?? { args: [] }
    const run = async () => {
      await parts.beforeMutation?.({ field, args, values: givenValues(places, args) }, context as Context)
      return resolve(root, args, context, info)
    }
    return unitOfWork({ schema: parts.name, field, args, places, context, settings, hash, run })
  }

/** Builds a subgraph and connects it to its database. */
export async function createSubgraph<Context extends RequestContext>(
  parts: SubgraphParts<Context>,
  { databaseUrl, clock, logger, secret, poolSize = POOL_SIZE, ...besides }: SubgraphSurroundings,
): Promise<SubgraphApp> {
  const { name: schemaName } = parts
  const hash = keyedHash(secret.keyFor('hashes of the audit'))
  const scope = { ...parts, scopedActions: ['audit.read', ...(parts.scopedActions ?? [])] }
  const mutation = inUnitOfWork(parts, scope, { clock, hash })
  const { schema, sdl } = await buildSubgraph(parts, { query: readGate(parts), mutation }, (blamed) =>
    logger.warn({ blamed, subgraph: schemaName }, 'a refusal blames no argument'),
  )
  const orm = await connect(parts as unknown as SubgraphParts<RequestContext>, databaseUrl, poolSize)
  const em = () => orm.em.fork() as EntityManager
  const reads = new ReadPool(databaseUrl, poolSize, schemaName)
  const auditTargets = targetHandles(secret.keyFor('targets of the audit'))
  const scopes = new ScopeSizes(() => reads.unitsUnderEach(clock.today()))
  await scopes.know()
  const baseOf = requestContexts({ schema: schemaName, scope, orm, reads, clock, scopes, auditTargets })
  const execute = createExecutor({
    schema,
    publicFields: parts.publicFields ?? [],
    sessionFields: parts.sessionFields ?? [],
    passwordFields: parts.passwordFields ?? [],
    contextOf: (call) => parts.contextOf(baseOf(call)),
    report: (cause) => logger.error({ err: cause, subgraph: schemaName }, 'a request failed inside'),
    refused: (call, document, errors) =>
      auditRefusals({ schema: schemaName, em, hash, graph: schema }, call, document, errors),
  })
  const signing = signingOf(schemaName, { logger, secret, ...besides }, em)
  const working = backgroundOf(
    besides.withoutBackground ? [] : (parts.background ?? []),
    backgroundDesk(schemaName, em, clock, databaseUrl),
    logger,
  )
  const closers = [() => working.stop(), () => signing?.stop(), () => reads.stop(), () => orm.close(true)]
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
