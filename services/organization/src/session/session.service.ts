import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '@province/actor'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Authority, RequestContext } from '@province/subgraph'
import { v7 } from 'uuid'
import type { AccountRepository, GrantRow } from '../account/account.repository.ts'
import { notSignedIn, signInRefused, tooManyAttempts } from '../account/account-refusals.ts'
import { passwordMatches } from '../account/password.ts'
import type { SignInLimit } from '../account/sign-in-limit.ts'
import { actionsOf } from '../role/role.ts'
import type { UnitRow } from '../unit/unit.repository.ts'
import type { UnitService } from '../unit/unit.service.ts'
import type { SessionRepository } from './session.repository.ts'
import { ABSOLUTE_HOURS, Session } from './session.ts'

/** Who is signed in, as shown to themselves. */
export interface ViewerRow {
  id: string
  username: string
  displayName: string
}

/** What the gateway learns of a session: enough to act for the person everywhere. */
export interface SessionClaims extends Omit<Actor, 'grants' | 'fields'> {
  grants: { role: string; actions: readonly string[]; unitId: string }[]
  sessionId: string
  withheld: readonly string[]
  fields: null
  expiresAt: string
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

const claimsOf = ({ role, unitId }: GrantRow) => ({ role, actions: actionsOf(role), unitId })

/** Signs people in and out, and tells the gateway who a session is. */
export class SessionService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly units: UnitService,
    private readonly authority: Authority,
    private readonly limit: SignInLimit,
    private readonly request: RequestContext,
  ) {}

  /** Refuses with `UNAUTHENTICATED`, and with `TOO_MANY_ATTEMPTS` while failures pile up. */
  async signIn(username: string, password: string): Promise<ViewerRow> {
    const who = `${username.toLowerCase()} ${this.request.client.address}`
    const wait = this.limit.waitFor(who)
    if (wait > 0) throw tooManyAttempts(wait)
    const [account] = await this.accounts.byUsername(username)
    if (!(await passwordMatches(password, account?.passwordHash)) || !account) {
      this.limit.failed(who)
      throw signInRefused()
    }
    this.limit.succeeded(who)
    if (this.request.actor.sessionId) await this.sessions.end(this.request.actor.sessionId)
    this.#open(account.id)
    const { id, displayName } = account
    return { id, username: account.username, displayName }
  }

  async signOut(): Promise<boolean> {
    const { sessionId } = this.request.actor
    if (!sessionId) throw notSignedIn()
    await this.sessions.end(sessionId)
    this.request.extensions.session = { secret: null }
    return true
  }

  /** The person of this session; null for a stranger. */
  viewer(): ViewerRow | null {
    const { kind, subject, name } = this.request.actor
    return kind === 'person' ? { id: subject, username: '', displayName: name } : null
  }

  async username({ id, username }: ViewerRow): Promise<string> {
    return username || ((await this.accounts.byId(id))[0]?.username ?? '')
  }

  grantsOf({ id }: ViewerRow): Promise<GrantRow[]> {
    return this.accounts.grantsOf(id, this.request.clock.today())
  }

  async actionsOf(viewer: ViewerRow): Promise<string[]> {
    const grants = await this.grantsOf(viewer)
    return [...new Set(grants.flatMap(({ role }) => actionsOf(role)))].sort()
  }

  unitOf({ unitId }: GrantRow): Promise<UnitRow | undefined> {
    return this.units.referred(unitId)
  }

  may(action: string, unitId: string | null | undefined): Promise<boolean> {
    return this.authority.may(action, unitId ?? undefined)
  }

  /** For the gateway alone: the actor behind a session secret, or null. */
  async actorOf(secret: string): Promise<SessionClaims | null> {
    if (this.request.actor.kind !== 'service') throw forbiddenOrMissing()
    const [session] = await this.sessions.bySecretHash(hashOf(secret))
    if (!session) return null
    await this.sessions.touch(session.id)
    const grants = await this.accounts.grantsOf(session.accountId, this.request.clock.today())
    return {
      kind: 'person',
      subject: session.accountId,
      name: session.displayName,
      authzVersion: session.authzVersion,
      sessionId: session.id,
      expiresAt: session.expiresAt,
      withheld: [],
      fields: null,
      grants: grants.map(claimsOf),
    }
  }

  #open(accountId: string): void {
    const secret = randomBytes(32).toString('base64url')
    const now = new Date()
    const expiresAt = new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000)
    this.sessions.add(new Session(v7(), accountId, hashOf(secret), now, now, expiresAt))
    this.request.extensions.session = { secret, expiresAt: expiresAt.toISOString() }
  }
}
