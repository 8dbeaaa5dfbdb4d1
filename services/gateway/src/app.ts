import compress from '@fastify/compress'
import { endingServer, type Logger } from '@province/runtime'
import fastify, { type FastifyInstance } from 'fastify'
import { COST_POLICY, costDesk } from './cost/cost-desk.ts'
import { Places } from './cost/places.ts'
import { answerHeaders } from './door/answer-headers.ts'
import { callers } from './door/caller.ts'
import { graphqlRoute } from './door/graphql-route.ts'
import { requestRefusals } from './door/request-refusals.ts'
import { visitors } from './door/visitor.ts'
import { cursorSeal } from './events/event-cursor.ts'
import { EventHub } from './events/event-hub.ts'
import { eventRoute } from './events/event-route.ts'
import { eventSources } from './events/event-source.ts'
import { sharedSource } from './events/shared-source.ts'
import { explorerRoute } from './explorer/explorer-route.ts'
import { createGraph } from './graph/graph.ts'
import { readSupergraph } from './graph/supergraph.ts'
import { tokenRoute } from './oauth/token-route.ts'
import { oidcRoutes } from './oidc/oidc-routes.ts'
import type { GatewayApp, GatewayOptions } from './options.ts'
import { type FileStore, fileStore } from './portal/file-store.ts'
import { createPortal } from './portal/portal.ts'
import { type PortalRoutesOptions, portalRoutes } from './portal/portal-routes.ts'
import type { SliceSource } from './portal/slice-source.ts'
import { originCheck } from './session/origin-check.ts'
import { sessionCookie } from './session/session-cookie.ts'
import { sessionVerifier } from './session/session-verifier.ts'
import { readinessOf } from './subgraphs/readiness.ts'
import { documentDoor } from './trust/document-door.ts'
import { refuseFieldsOutside } from './trust/field-scope.ts'
import { usageRecorder } from './usage/usage-recorder.ts'
import { healthRoutes } from './watch/health-routes.ts'
import { metricsRoute } from './watch/metrics-route.ts'
import { requestLog } from './watch/request-log.ts'
import { StorageWatch } from './watch/storage-watch.ts'

export { readCostPolicy } from './cost/cost-environment.ts'
export type { GatewayApp, GatewayOptions, PortalFolders } from './options.ts'
export { type HttpExecutorOptions, httpExecutor, httpReadiness } from './subgraphs/http-executor.ts'

const DEADLINE_MS = 10_000

/** Who sends a request slowly, or half of one, holds a line no longer than this. */
const PATIENCE = {
  requestTimeout: 30_000,
  http: { headersTimeout: 8_000, connectionsCheckingInterval: 2_000 },
}
/** Streams of events among them. */
const MOST_CONNECTIONS = 10_000

/** Builds the gateway: one graph over its subgraphs, sessions at the door, and the portal with its slices. */
export async function createApp(options: GatewayOptions): Promise<GatewayApp> {
  const { logger, host, port, sessionAuthority } = options
  const storage = new StorageWatch()
  const executors = listenedTo(options.executors, storage)
  const publicUrl = options.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const authority = executors[sessionAuthority]
  if (!authority) throw new Error(`There is no executor for the session authority ${sessionAuthority}.`)
  const portal = await createPortal(options.portal, options.registryUrl)
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS
  const supergraph = readSupergraph(options.supergraph)
  const usage = usageRecorder(authority, logger)
  const readiness = { ...defaultChecks(executors), ...options.readiness }
  const { documents } = portal
  const graph = await createGraph({ supergraph, executors, readiness, documents, logger, deadlineMs })
  const server = await openServer(publicUrl, logger, options.trustProxy)
  metricsRoute(server, options.metrics ?? false)
  healthRoutes(server, readiness, sessionAuthority, storage)
  const cookie = sessionCookie(publicUrl)
  const checkOrigin = originCheck(publicUrl)
  const [costs, seal] = [options.costs ?? COST_POLICY, cursorSeal(options.cursorKey)]
  const sessions = sessionVerifier(authority)
  const welcome = visitors({
    cookie,
    sessions,
    sessionAuthority,
    door: documentDoor(documents),
    refuseFieldsOutside: (document, actor) => refuseFieldsOutside(supergraph.api, document, actor),
    costs: costDesk(supergraph.unified, costs),
    places: new Places(costs.places),
  })
  graphqlRoute(server, graph, welcome, usage, callers({ cookie, sessions, checkOrigin }))
  const url = () => options.publicUrl ?? server.listeningOrigin
  await server.register(tokenRoute(authority, { publicUrl: url, forget: sessions.forget }))
  oidcRoutes(server, { provider: options.oidc, authority, cookie, publicUrl: url, logger })
  const files = fileStore()
  const hub = new EventHub(eventSources(supergraph, executors).map(sharedSource))
  const watchers = sessionVerifier(authority, { freshMs: 1_500, watching: true })
  eventRoute(server, { hub, cookie, sessions: watchers, checkOrigin, streams: costs.streams, seal })
  explorerRoute(server, { folder: options.portal.explorer, files, cookie, sessions })
  portalRoutes(server, portalOptions(options, portal.slices, files))
  return {
    get address() {
      return server.listeningOrigin
    },
    listen: () => server.listen({ host, port }),
    async stop() {
      await server.close()
      await usage.stop()
      await graph.stop()
    },
  }
}

const portalOptions = (
  { portal, sliceOrigins = [], standsAt }: GatewayOptions,
  slices: SliceSource,
  files: FileStore,
): PortalRoutesOptions => ({ shell: portal.shell, slices, files, sliceOrigins, standsAt })

/** A server whose answers have their headers, whose large ones are packed, and whose requests are noted. */
async function openServer(publicUrl: string, logger: Logger, trustProxy?: string): Promise<FastifyInstance> {
  const server = fastify({
    logger: false,
    forceCloseConnections: 'idle',
    // Who asks on an open line while the process ends is still answered, and told that the line ends.
    return503OnClosing: false,
    ...PATIENCE,
    trustProxy: trustProxy ?? false,
  })
  server.server.maxConnections = MOST_CONNECTIONS
  server.addHook('preClose', async () => endingServer(server.server))
  answerHeaders(server, publicUrl)
  // A page of the portal is tens of kilobytes of JSON; small answers are sooner sent than packed.
  await server.register(compress, { threshold: 8_192, encodings: ['gzip', 'identity'] })
  requestLog(server, logger)
  requestRefusals(server, logger)
  return server
}

const listenedTo = (executors: GatewayOptions['executors'], storage: StorageWatch) =>
  Object.fromEntries(Object.entries(executors).map(([name, execute]) => [name, storage.heard(name, execute)]))

const defaultChecks = (executors: GatewayOptions['executors']) =>
  Object.fromEntries(Object.entries(executors).map(([name, execute]) => [name, readinessOf(execute)]))
