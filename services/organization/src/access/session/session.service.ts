import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '@province/actor'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { UnitRow, UnitService } from '../../register/index.ts'
import type { AccountRepository } from '../account/account.repository.ts'
import type { AccountLanguage } from '../account/account.ts'
import { notSignedIn, passwordRequired } from '../account/account-refusals.ts'
import { needsSecondFactor, withheldOf } from '../role/role.ts'
import { type Rights, rightsOf, type Standing } from './rights.ts'
import type { EndedSession, HeldRow, SessionRepository } from './session.repository.ts'
import { addressHint, endOfSession } from './session.ts'

/** Who is signed in, as shown to themselves; `passed` where the answer itself opened the session. */
export interface ViewerRow {
  id: string
  username: string
  displayName: string
  passed?: boolean
}

/** What an installation decides about signing in. */
export interface AccessSettings {
  /** Roles that open what people wrote, or who they are, give everything only after a second factor. */
  secondFactorForContent: boolean
  /** The address that browsers use: passkeys belong to its name. */
  publicUrl?: string | undefined
}

/** Where a viewer stands with the second factor. */
export interface SecondFactorState extends Standing {
  required: boolean
}

/** What the gateway learns of a session: enough to act for the person everywhere. */
export interface SessionClaims extends Omit<Actor, keyof Rights | 'fields' | 'language'>, Rights {
  sessionId: string
  fields: null
  language: AccountLanguage | null
  expiresAt: string
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Tells who is signed in, to themselves and to the gateway, and opens sessions. */
export class SessionService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly units: UnitService,
    private readonly request: RequestContext,
    private readonly settings: AccessSettings,
  ) {}

  async signOut(): Promise<boolean> {
    if (!this.request.actor.sessionId) throw notSignedIn()
    await this.endPresent()
    this.request.extensions.session = { secret: null }
    return true
  }

  /** Ends the session of this request, if there is one; answers when it would have ended. */
  async endPresent(): Promise<EndedSession | undefined> {
    const { sessionId, subject } = this.request.actor
    return sessionId === undefined ? undefined : this.sessions.end(sessionId, subject)
  }

  /** Opens a session and hands its secret to the gateway; one that goes on for another ends when that was to. */
  async open(accountId: string, passedAt: Date | null = null, from?: EndedSession): Promise<void> {
    const secret = randomBytes(32).toString('base64url')
    const expiresAt = from?.expiresAt ?? endOfSession(new Date())
    await this.sessions.open({
      id: v7(),
      accountId,
      secretHash: hashOf(secret),
      expiresAt,
      addressHint: addressHint(this.request.client.address),
      passedAt,
    })
    if (from) await this.sessions.provedThen(hashOf(secret), from.provedAt)
    this.request.extensions.session = { secret, expiresAt: expiresAt.toISOString() }
  }

  /** This session has passed the second factor: it goes on under a new secret, until when it was to end anyway. */
  async raise(): Promise<ViewerRow> {
    const { subject, name } = this.request.actor
    await this.renew(new Date())
    return { id: subject, username: '', displayName: name, passed: true }
  }

  /**
   * More is answered to this session from now on: it goes on under a new secret, since what a gateway knows of the one
   * that it had holds for some seconds. It has passed the second factor now, or when it did.
   */
  async renew(passedAt?: Date): Promise<void> {
    const present = await this.endPresent()
    if (!present) throw notSignedIn()
    await this.open(this.request.actor.subject, passedAt ?? present.passedAt, present)
  }

  /** Refuses where the password was not shown for a while: who sits there now may be somebody else. */
  async requireFresh(): Promise<void> {
    const { sessionId, subject } = this.request.actor
    if (!sessionId || !(await this.sessions.isFresh(sessionId, subject))) throw passwordRequired()
  }

  /** The second factor is gone: no session of the viewer has passed it any more. */
  lower(): Promise<void> {
    return this.sessions.lower(this.request.actor.subject)
  }

  /** The person of this session; null for a stranger. */
  viewer(): ViewerRow | null {
    const { kind, subject, name } = this.request.actor
    return kind === 'person' ? { id: subject, username: '', displayName: name } : null
  }

  async username({ id, username }: ViewerRow): Promise<string> {
    return username || ((await this.accounts.byId(id))?.username ?? '')
  }

  /** The language that the viewer chose to be answered in; null while they have chosen none. */
  async languageOf({ id }: ViewerRow): Promise<AccountLanguage | null> {
    return (await this.accounts.byId(id))?.language ?? null
  }

  grantsOf({ id }: ViewerRow): Promise<HeldRow[]> {
    const compute = () => this.sessions.grantsInForce(id, this.request.today)
    return this.request.remember('grants in force', id, compute)
  }

  async actionsOf(viewer: ViewerRow): Promise<string[]> {
    const { grants } = await this.#rights(viewer)
    return [...new Set(grants.flatMap(({ actions }) => actions))].sort()
  }

  async withheldOf(viewer: ViewerRow): Promise<string[]> {
    return (await this.#rights(viewer)).withheld
  }

  async secondFactorOf(viewer: ViewerRow): Promise<SecondFactorState> {
    const grants = await this.grantsOf(viewer)
    return {
      required: grants.some(({ role }) => needsSecondFactor(role, this.settings.secondFactorForContent)),
      ...(await this.#standing(viewer)),
    }
  }

  /** Whether the viewer's password is of somebody else's making. */
  async passwordDue(viewer: ViewerRow): Promise<boolean> {
    return (await this.#standing(viewer)).passwordDue
  }

  unitOf({ unitId }: HeldRow): Promise<UnitRow | null> {
    return this.units.referred(unitId)
  }

  may(action: string, unitId: string | null | undefined): Promise<boolean> {
    return this.request.authority.may(action, unitId ?? undefined)
  }

  /** For the gateway alone: the actor behind a session secret, or null; watching does not keep a session alive. */
  async actorOf(secret: string, watching: boolean): Promise<SessionClaims | null> {
    if (this.request.actor.kind !== 'service') throw forbiddenOrMissing()
    const hash = hashOf(secret)
    const session = await (watching ? this.sessions.watched(hash) : this.sessions.seen(hash))
    if (!session) return null
    const { accountId, passed, language } = session
    const [grants, standing] = await Promise.all([
      this.sessions.grantsInForce(accountId, this.request.today),
      this.sessions.standingOf(accountId),
    ])
    return {
      kind: 'person',
      subject: session.accountId,
      name: session.displayName,
      authzVersion: session.authzVersion,
      sessionId: session.id,
      fields: null,
      language,
      expiresAt: session.expiresAt,
      ...this.#rightsOf(grants, { ...standing, passed }),
    }
  }

  async #rights(viewer: ViewerRow): Promise<Rights> {
    return this.#rightsOf(await this.grantsOf(viewer), await this.#standing(viewer))
  }

  #rightsOf(roles: readonly HeldRow[], standing: Standing): Rights {
    return rightsOf(roles, standing, (role) => withheldOf(role, this.settings.secondFactorForContent))
  }

  async #standing(viewer: ViewerRow): Promise<Standing> {
    const { id } = viewer
    const standing = await this.request.remember('account standing', id, () => this.sessions.standingOf(id))
    return { ...standing, passed: await this.#passed(viewer) }
  }

  async #passed({ id, passed }: ViewerRow): Promise<boolean> {
    if (passed !== undefined) return passed
    const { sessionId } = this.request.actor
    const own = await this.sessions.ofAccount(id)
    return own.find((session) => session.id === sessionId)?.secondFactor ?? false
  }
}
