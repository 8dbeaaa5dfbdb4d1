import type { Clock } from '@province/runtime'
import type { Settings } from './settings.ts'

/** What a topology is started on: the world's clock, and how each domain reaches its schema. */
export interface World {
  clock: Clock
  urlOf(domain: string): string
  /** The secret from which a domain derives its keys; it stands in the data folder, never in the database. */
  secretOf(domain: string): string
  /** What whoever watches the launcher is told. */
  say(line: string): void
}

/** A running portal and graph. */
export interface Running {
  address: string
  stop(): Promise<void>
}

/** A way to lay the domains over processes. */
export type Topology = (settings: Settings, world: World) => Promise<Running>
