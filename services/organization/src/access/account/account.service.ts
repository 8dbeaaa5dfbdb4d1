import { randomBytes } from 'node:crypto'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Connection, ListAsked } from '@province/subgraph/list'
import { type Once, once, type RequestContext, type SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { SessionRepository } from '../session/session.repository.ts'
import type { SessionService } from '../session/session.service.ts'
import type { AttemptService } from '../sign-in/attempt.service.ts'
import type { AccountRepository, AccountRow } from './account.repository.ts'
import { Account, type AccountIdentity, type AccountLanguage } from './account.ts'
import {
  notOnOneself,
  notSignedIn,
  passwordUnchanged,
  presentPasswordWrong,
  usernameTaken,
} from './account-refusals.ts'
import { foldedSearch } from './account-search.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { refuseWeakPassword } from './password-rule.ts'

const MANAGE = 'account.manage'

/** In which order accounts are listed. */
export type AccountOrder = 'USERNAME' | 'NAME'

/** Which accounts, in which order, which page. */
export interface AccountListing extends ListAsked<AccountOrder> {
  search?: string | null
  disabled?: boolean | null
}

/** An account with its new password, which is shown once. */
export interface NewPasswordRow {
  account: AccountRow
  password: Once
}

const aPassword = () => randomBytes(15).toString('base64url')

/** Accounts: found, opened, locked, given new passwords. */
export class AccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly session: SessionService,
    private readonly attempts: AttemptService,
    private readonly request: RequestContext,
  ) {}

  async list({ search, ...asked }: AccountListing): Promise<Connection<AccountRow>> {
    await this.request.authority.require(MANAGE)
    if (asked.within != null && !isId(asked.within)) throw forbiddenOrMissing()
    return this.accounts.list({ ...asked, search: foldedSearch(search) })
  }

  /** One account, by who manages it; refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<AccountRow> {
    await this.request.authority.require(MANAGE)
    const row = await this.accounts.byId(id)
    if (!row) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, row.unitId)
    return row
  }

  /** An account that something refers to, as far as the viewer may see it. */
  referred(id: string): Promise<AccountRow | null> {
    return this.accounts.byId(id)
  }

  hasSecondFactor({ id }: Pick<AccountRow, 'id'>): Promise<boolean> {
    return this.accounts.hasSecondFactor(id)
  }

  /** Opens an account with a random password, shown once. */
  async open(identity: AccountIdentity): Promise<NewPasswordRow> {
    if (!isId(identity.unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, identity.unitId)
    const password = aPassword()
    const account = Account.open(v7(), identity, await hashPassword(password))
    if (!(await this.accounts.open(account))) throw usernameTaken()
    return { account: this.#record('account.opened', account), password: once(password) }
  }

  /** Locks an account or lets it in again; locking ends its sessions. */
  async setDisabled(seen: SeenVersion, disabled: boolean): Promise<AccountRow> {
    const account = await this.managed(seen)
    if (account.id === this.request.actor.subject) throw notOnOneself()
    account.setDisabled(disabled)
    if (disabled) await this.sessions.endAll(account.id, null)
    return this.#record(disabled ? 'account.disabled' : 'account.enabled', account)
  }

  /** A new random password, shown once; the account's sessions end. */
  async resetPassword(seen: SeenVersion): Promise<NewPasswordRow> {
    const account = await this.managed(seen)
    if (account.id === this.request.actor.subject) throw notOnOneself()
    const password = aPassword()
    account.givePassword(await hashPassword(password))
    await this.sessions.endAll(account.id, null)
    return { account: this.#record('account.password_reset', account), password: once(password) }
  }

  /** One's own language. */
  async setLanguage(language: AccountLanguage): Promise<AccountRow> {
    const account = await this.own()
    account.setLanguage(language)
    return this.#record('account.language_chosen', account)
  }

  /** One's own new password; the other sessions end. */
  async changePassword(current: string, next: string): Promise<boolean> {
    const account = await this.own()
    const succeeded = await this.attempts.ofPassword(account.username)
    if (!(await passwordMatches(current, account.passwordHash))) throw presentPasswordWrong()
    await succeeded()
    if (next.normalize('NFC') === current.normalize('NFC')) throw passwordUnchanged()
    refuseWeakPassword(next, account.username)
    const given = account.passwordDue
    account.renewPassword(await hashPassword(next))
    await this.sessions.endAll(account.id, this.request.actor.sessionId ?? null)
    if (given) await this.session.renew()
    this.#record('account.password_changed', account)
    return true
  }

  /** The present password once more, at a session that is a while old. */
  async confirmPassword(password: string): Promise<boolean> {
    const account = await this.own()
    const succeeded = await this.attempts.ofPassword(account.username)
    if (!(await passwordMatches(password, account.passwordHash))) throw presentPasswordWrong('password')
    await succeeded()
    const { sessionId } = this.request.actor
    if (sessionId) await this.sessions.prove(sessionId, account.id)
    this.request.about(account.id, account.unitId)
    return true
  }

  /** The account of who asks; no other request changes it meanwhile. */
  async own(): Promise<Account> {
    const { kind, subject } = this.request.actor
    const account = kind === 'person' && isId(subject) ? await this.accounts.load(subject) : null
    if (!account) throw notSignedIn()
    return account
  }

  /**
   * An account that the viewer manages: its home and every unit on which it holds a role lie within their reach, so that
   * nobody takes over an account that reaches further than they do.
   */
  async managed(seen: SeenVersion): Promise<Account> {
    const account = await this.request.forChange(this.accounts, seen, MANAGE)
    await this.#reaches(account)
    return account
  }

  /** As `managed`, where it does not matter how the account was seen. */
  async managedNow(id: string): Promise<Account> {
    await this.request.authority.require(MANAGE)
    const account = isId(id) ? await this.accounts.load(id) : null
    if (!account) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, account.unitId)
    await this.#reaches(account)
    return account
  }

  /** A manager changed what hangs on the account: it has a new version and its sessions end. */
  async renewed(account: Account, event: string): Promise<AccountRow> {
    account.touched()
    await this.sessions.endAll(account.id, null)
    return this.#record(event, account)
  }

  async #reaches({ id }: Account): Promise<void> {
    const { authority, today } = this.request
    for (const unitId of await this.accounts.unitsHeld(id, today)) await authority.require(MANAGE, unitId)
  }

  #record(name: string, account: Account): AccountRow {
    const { id, unitId, version } = account
    this.request.record({ name, aggregateId: id, unitId, payload: { version } })
    return this.accounts.rowOf(account)
  }
}
