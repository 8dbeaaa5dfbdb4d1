import type { DomainEvent } from './domain-event.ts'

/** What a mutation was about, for the audit. */
export interface Target {
  id: string | null
  unitId: string | null
  /** Who a stranger turned out to be, by signing in. */
  subject?: string
}

/** What a running mutation leaves behind: its events, and what it was about. */
export interface Trace {
  /** Notes an event of the running mutation. */
  record(event: DomainEvent): void
  /** Says what the running mutation is about, where no event does: its id, and the unit it belongs to. */
  about(targetId: string, unitId?: string): void
  /** Says who the stranger that asks turned out to be. */
  turnedOutToBe(subject: string): void
  /** Hands over the events noted since last asked, for the transaction that stores them. */
  takeEvents(): readonly DomainEvent[]
  /** Says what is stored although the running mutation is refused: in a transaction of its own, once the first is taken back. */
  keepWhenRefused(keep: () => void): void
  /** Hands over what is kept of a refused mutation since last asked. */
  takeKept(): readonly (() => void)[]
  /** What was named, else what the first event speaks of. */
  target(events: readonly DomainEvent[]): Target
}

/** The trace of a new request. */
export function createTrace(): Trace {
  const events: DomainEvent[] = []
  const kept: (() => void)[] = []
  let named: Target | undefined
  return {
    record: (event) => void events.push(event),
    about: (id, unitId) => {
      named = { id, unitId: unitId ?? null }
    },
    turnedOutToBe: (subject) => {
      named = { id: subject, unitId: null, subject }
    },
    takeEvents: () => events.splice(0),
    keepWhenRefused: (keep) => void kept.push(keep),
    takeKept: () => kept.splice(0),
    target: ([first]) => {
      const target = named ?? { id: first?.aggregateId ?? null, unitId: first?.unitId ?? null }
      named = undefined
      return target
    },
  }
}
