import type { SubgraphExecutor } from '@province/actor'
import type { Logger } from '@province/runtime'
import type { CostPolicy } from './cost/cost-desk.ts'
import type { OidcOptions } from './oidc/oidc-settings.ts'
import type { ReadinessCheck } from './subgraphs/readiness.ts'

/** Where the built portal stands. */
export interface PortalFolders {
  /** The folder of the built shell (index.html, assets, documents.json). */
  shell: string
  /** The folder whose subfolders are slices, each with its build in `dist`. */
  slices: string
  /** The folder of the built explorer, where there is one. */
  explorer?: string
}

/** Everything a gateway needs; it reads no environment itself. */
export interface GatewayOptions {
  /** The composed supergraph's SDL. */
  supergraph: string
  /** How each subgraph of the supergraph is asked, by its name. */
  executors: Readonly<Record<string, SubgraphExecutor>>
  /** The subgraph that verifies sessions and whose answers may begin and end them. */
  sessionAuthority: string
  /** Asked by `/readyz`, by subgraph; a subgraph without a check is asked for its `__typename`. */
  readiness?: Readonly<Record<string, ReadinessCheck>>
  portal: PortalFolders
  /** A registry of slices elsewhere, instead of the portal's slice folders. */
  registryUrl?: string | undefined
  /** Origins besides that a developer may load a slice from instead of the registry's; none by default. */
  sliceOrigins?: readonly string[]
  host: string
  /** 0 lets the system choose. */
  port: number
  /** The address that browsers use: it decides the cookie's name and whose pages may send it. */
  publicUrl?: string | undefined
  /** Proxies whose word on the client's address is taken (addresses, networks, `loopback`); by default nobody's. */
  trustProxy?: string | undefined
  /** A provider of identities by which people may sign in besides. */
  oidc?: OidcOptions | undefined
  /** 256 bits that cursors of event streams are sealed with; drawn at the start where they are not given. */
  cursorKey?: Buffer
  /** The instant at which time stands still in the services; every page says so. */
  standsAt?: string | undefined
  /** Whether `/metrics` is there. */
  metrics?: boolean
  logger: Logger
  /** Milliseconds that one operation may take over all its subgraphs; 10 s by default. */
  deadlineMs?: number
  /** What documents may cost, and how much over time. */
  costs?: CostPolicy
}

export interface GatewayApp {
  /** `http://host:port`, once it listens. */
  readonly address: string
  listen(): Promise<string>
  stop(): Promise<void>
}
