/** The step on the way to a deadline and past it, at which somebody is told. */
export type DeadlineRung = 'WARN' | 'DUE' | 'OVER'

/** Why there is something to tell: a deadline, or something that happened. */
export type Rung = DeadlineRung | 'HAPPENED'

/** Why somebody is addressed: the duty is theirs, they wait for it, or they stand above whoever has it. */
export type Address = 'OWN' | 'WAITING' | 'SUPERIOR'

/** Something that one person is told, by ids and codes alone: whoever owns the noun says the rest. */
export class Notification {
  readonly id!: string
  readonly accountId!: string
  /** The domain that owns the noun. */
  readonly source!: string
  readonly noun!: string
  readonly nounId!: string
  readonly subjectKind!: string
  readonly subjectId!: string
  readonly kind!: string
  readonly unitId!: string
  readonly rung!: Rung
  readonly day!: string
  readonly address!: Address
  /** The duty, and what else it takes to know of this: whoever has them no longer was never told. */
  readonly action!: string
  readonly needs!: string | null
  readAt: Date | null = null

  /** The person has seen it; nothing changes the second time. */
  read(at: Date): void {
    this.readAt ??= at
  }
}

/** Somebody who has a duty, and how far above the unit they have it. */
export interface DutyHolder {
  accountId: string
  depth: number
}

/** Who is told, and as what. */
export interface Addressed {
  accountId: string
  address: Address
}

/**
 * Who is told of a rung: whoever has the duty in the unit itself; when it is over, or nobody has it there, also whoever has
 * it in the nearest unit above. A unit that only waits is told by itself, and nobody above it.
 */
export function addressed(holders: readonly DutyHolder[], rung: Rung, own: boolean): Addressed[] {
  const there = holders.filter(({ depth }) => depth === 0)
  const here = there.map(({ accountId }) => ({ accountId, address: own ? 'OWN' : 'WAITING' }) as const)
  if (!own || (rung !== 'OVER' && there.length > 0)) return here
  const known = new Set(there.map(({ accountId }) => accountId))
  const nearest = Math.min(...holders.filter(({ depth }) => depth > 0).map(({ depth }) => depth))
  const above = holders.filter(({ accountId, depth }) => depth === nearest && !known.has(accountId))
  return [...here, ...above.map(({ accountId }) => ({ accountId, address: 'SUPERIOR' as const }))]
}
