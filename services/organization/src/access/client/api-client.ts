import { clientActions } from '@province/domains'
import { isBlank } from '@province/runtime/refusal'
import {
  actionsNotGiven,
  clientEnded,
  fieldsNotNamed,
  keyEnded,
  lifetimeInvalid,
  nameNeeded,
  overlapInvalid,
  twoKeysLive,
} from './api-client-refusals.ts'
import type { ApiKey } from './api-key.ts'

/** What a client is given: where, what it may do, which fields (null: all), and for how many days (null: no end). */
export interface ClientTerms {
  unitId: string
  name: string
  actions: readonly string[]
  fields: readonly string[] | null
  lifetimeDays: number | null
}

/** What programs may be given: what the domains declare so. The vault, grants, accounts and denunciations never are. */
export const CLIENT_ACTIONS: readonly string[] = clientActions()

const LONGEST_NAME = 120
const MOST_FIELDS = 200
const LONGEST_LIFE_DAYS = 1_096
const LONGEST_OVERLAP_HOURS = 720
const MOST_LIVE_KEYS = 2
const FIELD = /^[A-Z][A-Za-z0-9_]{0,80}\.(\*|[a-z][A-Za-z0-9_]{0,80})$/

const HOUR_MS = 3_600_000

const after = (now: Date, hours: number) => new Date(now.getTime() + hours * HOUR_MS)

const between = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

function refuseTerms({ name, actions, fields, lifetimeDays }: ClientTerms): void {
  if (isBlank(name) || name.length > LONGEST_NAME) throw nameNeeded(LONGEST_NAME)
  if (actions.length === 0 || !actions.every((action) => CLIENT_ACTIONS.includes(action)))
    throw actionsNotGiven(CLIENT_ACTIONS)
  if (fields && !(between(fields.length, 1, MOST_FIELDS) && fields.every((field) => FIELD.test(field))))
    throw fieldsNotNamed(MOST_FIELDS)
  if (lifetimeDays !== null && !between(lifetimeDays, 1, LONGEST_LIFE_DAYS))
    throw lifetimeInvalid('lifetimeDays', LONGEST_LIFE_DAYS)
}

/** A program of an integrator: what it may read, where, and until when. It acts by keys of its own. */
export class ApiClient {
  disabledAt: Date | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly name: string,
    readonly actions: readonly string[],
    readonly fields: readonly string[] | null,
    readonly expiresAt: Date | null,
    readonly createdBy: string,
    readonly createdAt: Date,
  ) {}

  /** A new client; refuses terms that no program is given. */
  static open(id: string, terms: ClientTerms, by: string, now: Date): ApiClient {
    refuseTerms(terms)
    const { unitId, name, actions, fields, lifetimeDays } = terms
    const expiresAt = lifetimeDays === null ? null : after(now, lifetimeDays * 24)
    const once = <T>(list: readonly T[]) => [...new Set(list)]
    return new ApiClient(id, unitId, name.trim(), once(actions), fields && once(fields), expiresAt, by, now)
  }

  isLive(now: Date): boolean {
    return this.disabledAt === null && (this.expiresAt === null || this.expiresAt > now)
  }

  /** Makes room for a further key: what is live goes on for so many hours; refuses a third live key. */
  rotate(keys: readonly ApiKey[], olderEndsAfterHours: number, now: Date): void {
    if (!this.isLive(now)) throw clientEnded()
    if (!between(olderEndsAfterHours, 0, LONGEST_OVERLAP_HOURS)) throw overlapInvalid(LONGEST_OVERLAP_HOURS)
    const live = keys.filter((key) => key.isLive(now))
    if (live.length >= MOST_LIVE_KEYS) throw twoKeysLive()
    for (const key of live) key.endAt(after(now, olderEndsAfterHours))
    this.version += 1
  }

  /** Ends one key now; refuses one that has ended. */
  revoke(key: ApiKey, now: Date): void {
    if (!key.isLive(now)) throw keyEnded()
    key.revoke(now)
    this.version += 1
  }

  /** Ends the client with every key, for good. */
  disable(now: Date): void {
    if (!this.isLive(now)) throw clientEnded()
    this.disabledAt = now
    this.version += 1
  }
}
