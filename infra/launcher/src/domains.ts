import type { SubgraphExecutor } from '@province/actor'
import * as complaints from '@province/complaints/app'
import * as complaintsInstall from '@province/complaints/install'
import * as directives from '@province/directives/app'
import * as directivesInstall from '@province/directives/install'
import * as organization from '@province/organization/app'
import * as organizationInstall from '@province/organization/install'
import * as reform from '@province/reform/app'
import * as reformInstall from '@province/reform/install'
import * as reporting from '@province/reporting/app'
import * as reportingInstall from '@province/reporting/install'
import type { Clock, Logger, ServiceSecret } from '@province/runtime'
import * as supervision from '@province/supervision/app'
import * as supervisionInstall from '@province/supervision/install'

/** What a launched domain is given. */
export interface Surroundings {
  databaseUrl: string
  clock: Clock
  logger: Logger
  secret: ServiceSecret
  auditFolder: string
  /** Every other domain, for the one that reads measures of all. */
  executors: Readonly<Record<string, SubgraphExecutor>>
}

/** A running domain. */
export interface DomainApp {
  name: string
  execute: SubgraphExecutor
  ready(): Promise<void>
  stop(): Promise<void>
}

/** One domain as the launcher sees it: how it is installed, described and started. */
export interface Domain {
  name: string
  /** Its place after `PORT_BASE` when each domain has a process of its own. */
  port: number
  sdl(): Promise<string>
  createApp(surroundings: Surroundings): Promise<DomainApp>
  migrate(ownerUrl: string): Promise<void>
  /** Loads its part of the demonstration; may answer with sentences that are shown once. */
  seed(appUrl: string, clock: Clock, password: string, secret: ServiceSecret): Promise<unknown>
}

/** Every domain; organization first, since all others read its hierarchy. */
export const DOMAINS: readonly Domain[] = [
  { name: 'organization', port: 1, ...organization, ...organizationInstall },
  { name: 'directives', port: 2, ...directives, ...directivesInstall },
  { name: 'reform', port: 3, ...reform, ...reformInstall },
  { name: 'complaints', port: 4, ...complaints, ...complaintsInstall },
  { name: 'reporting', port: 6, ...reporting, ...reportingInstall },
  { name: 'supervision', port: 5, ...supervision, ...supervisionInstall },
]
