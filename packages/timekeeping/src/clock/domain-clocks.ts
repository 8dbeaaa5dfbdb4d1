import type { ClockRule, Day } from '@province/clocks'
import type { Reader } from '@province/subgraph/read'
import type { RequestContext } from '@province/subgraph/request'

/** Clocks that exist only for who holds an action: that one runs tells that its subject is there. */
export interface RestrictedClocks {
  /** Who holds this on the unit of a clock has it in sight. */
  action: string
  /** What the names of their events begin with, so that the outbox tells nobody else of them. */
  prefix: string
  /** Kinds whose clocks are restricted from the beginning, whatever their subject is. */
  isKind(kind: string): boolean
}

/** What a clock times, and since when. */
export interface TimedFacts {
  kind: string
  subjectKind: string
  subjectId: string
  armedOn: Day
}

/** What a domain says of its clocks; the rest is the same in all. */
export interface DomainClocks {
  /** The schema of the service. */
  schema: string
  /** Every time limit that may run in it, by its days. */
  rules: readonly ClockRule[]
  /** The same, with what was loaded since the release; a clock is armed by these. */
  current?(reader: Reader): Promise<readonly ClockRule[]>
  /** Who holds this on a unit handles what its clocks run on, and decides about them. */
  handle: string
  restricted?: RestrictedClocks
  /** What has to be there before a clock is given more days; refuses where it is not. */
  beforeExtension?(clock: TimedFacts, request: RequestContext): Promise<void>
}

/** What the service itself holds when it tells of reminders and follows the calendar; no role does. */
export const TELL = 'clock.tell'

/** The actions of the service's own work on its clocks. */
export const ownActions = ({ restricted }: DomainClocks): string[] =>
  restricted ? [TELL, restricted.action] : [TELL]

/** The name of an event of a clock. */
export const eventName = ({ restricted }: DomainClocks, isRestricted: boolean, what: string): string =>
  `${isRestricted && restricted ? restricted.prefix : ''}clock.${what}`

/** The rules by which clocks are armed now. */
export const rulesNow = async (domain: DomainClocks, reader: Reader): Promise<readonly ClockRule[]> =>
  (await domain.current?.(reader)) ?? domain.rules
