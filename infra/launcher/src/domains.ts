import { pathToFileURL } from 'node:url'
import type { SubgraphExecutor } from '@province/actor'
import { DOMAINS as DECLARED } from '@province/domains'
import type { Clock, Logger, ServiceSecret } from '@province/runtime'
import type { LoadedWorld } from '@province/subgraph/install'
import { fromRoot } from './root.ts'

/** What a launched domain is given. */
export interface Surroundings {
  databaseUrl: string
  clock: Clock
  logger: Logger
  secret: ServiceSecret
  auditFolder?: string | undefined
  auditKeyFile?: string | undefined
  auditWitness?: string | undefined
  poolSize?: number
  /** Whether roles that open what people wrote need a second factor for everything: for who knows sessions. */
  secondFactorRequired?: boolean
  /** The address that browsers use: passkeys belong to its name. */
  publicUrl?: string | undefined
  /** Every other domain, for the one that reads measures of all. */
  executors: Readonly<Record<string, SubgraphExecutor>>
  /** For one command: nothing works of its own accord. */
  withoutBackground?: boolean
}

/** A running domain. */
export interface DomainApp {
  name: string
  execute: SubgraphExecutor
  ready(): Promise<void>
  stop(): Promise<void>
}

/** Loads one kind of file, all or none; throws with a sentence for every wrong place. */
export interface FileLoader {
  (
    world: LoadedWorld,
    csvText: string,
    options?: { dryRun?: boolean },
  ): Promise<{ added: number; unchanged: number; changes?: readonly string[] }>
  /** Whether it can say what a file would change, and store nothing. */
  dryRun?: boolean
}

/** What the code of a domain gives: how it is described, started and installed. */
interface DomainCode {
  sdl(): Promise<string>
  createApp(surroundings: Surroundings): Promise<DomainApp>
  /** Brings its schema to the newest migration; answers which migrations that took, or would take. */
  migrate(ownerUrl: string, migrating?: { plan?: boolean; only?: readonly string[] }): Promise<string[]>
  /** Loads its part of the demonstration; may answer with sentences that are shown once. */
  seed(appUrl: string, clock: Clock, password: string, secret: ServiceSecret): Promise<unknown>
  /** The kinds of file that can be loaded into it, by the names they are asked for. */
  loaders?: Readonly<Record<string, FileLoader>>
}

/** One domain as the launcher sees it. */
export interface Domain extends DomainCode {
  name: string
  /** Its place after `PORT_BASE` when each domain has a process of its own. */
  port: number
  /** It asks other domains on its own account. */
  asks: boolean
}

// As this file runs, so do the domains: compiled beside compiled, source beside source.
const [built, ending] = import.meta.url.endsWith('.ts') ? ['', 'ts'] : ['dist/', 'js']

const codeOf = (name: string, file: string): Promise<Partial<DomainCode>> =>
  import(pathToFileURL(fromRoot(`services/${name}/${built}src/${file}.${ending}`)).href)

async function loaded(): Promise<Domain[]> {
  const domains: Domain[] = []
  // One after another: what a type prints as follows from the order in which modules are met.
  for (const { name, port, asks = false } of DECLARED) {
    const app = await codeOf(name, 'app')
    const install = await codeOf(name, 'install')
    domains.push({ ...(app as DomainCode), ...(install as DomainCode), name, port, asks })
  }
  return domains
}

/** Every domain that declares itself, organization first, since all others read its hierarchy. */
export const DOMAINS: readonly Domain[] = await loaded()
