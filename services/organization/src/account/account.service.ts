import { randomBytes } from 'node:crypto'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type Once, once, type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { SessionRepository } from '../session/session.repository.ts'
import type { AttemptService } from '../sign-in/attempt.service.ts'
import type { AccountRepository, AccountRow } from './account.repository.ts'
import { Account, type AccountIdentity } from './account.ts'
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

/** Which accounts, which page. */
export interface AccountListing {
  search?: string | null
  within?: string | null
  first: number
  after?: string | null
}

/** An account with its new password, which is shown once. */
export interface NewPasswordRow {
  account: AccountRow
  password: Once
}

const aPassword = () => randomBytes(15).toString('base64url')

const rowOf = ({ id, username, displayName, unitId, disabled, version }: Account): AccountRow => ({
  id,
  username,
  displayName,
  unitId,
  disabled,
  version,
})

/** Accounts: found, opened, locked, given new passwords. */
export class AccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly attempts: AttemptService,
    private readonly request: RequestContext,
  ) {}

  async list({ search, within, ...paging }: AccountListing): Promise<Connection<AccountRow>> {
    await this.request.authority.require(MANAGE)
    const wanted = { search: foldedSearch(search), within: within ?? null }
    if (wanted.within !== null && !isId(wanted.within)) throw forbiddenOrMissing()
    const page = pageOf(paging, ['accounts', wanted.search, wanted.within])
    const rows = await this.accounts.list(wanted, page)
    const total = rows[0]?.total ?? (page.after ? (await this.accounts.count(wanted))[0]?.total : 0) ?? 0
    return connectionOf(rows, page, total, ({ username }) => [username])
  }

  /** One account, by who manages it; refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<AccountRow> {
    await this.request.authority.require(MANAGE)
    const [row] = isId(id) ? await this.accounts.byIds([id]) : []
    if (!row) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, row.unitId)
    return row
  }

  /** An account that something refers to, as far as the viewer may see it. */
  referred(id: string): Promise<AccountRow | undefined> {
    return this.request.load('account', id, async (ids) => {
      const rows = await this.accounts.byIds(ids)
      return new Map(rows.map((row) => [row.id, row]))
    })
  }

  async hasSecondFactor({ id }: AccountRow): Promise<boolean> {
    const found = await this.request.load('account with second factor', id, async (ids) => {
      const rows = await this.accounts.withSecondFactor(ids)
      return new Map(rows.map((row) => [row.id, true]))
    })
    return found ?? false
  }

  /** Opens an account with a random password, shown once. */
  async open(identity: AccountIdentity): Promise<NewPasswordRow> {
    if (!isId(identity.unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, identity.unitId)
    const password = aPassword()
    const account = Account.open(v7(), identity, await hashPassword(password))
    if (!(await this.accounts.add(account))) throw usernameTaken()
    this.#tell('account.opened', account)
    return { account: rowOf(account), password: once(password) }
  }

  /** Locks an account or lets it in again; locking ends its sessions. */
  async setDisabled(id: string, expectedVersion: number, disabled: boolean): Promise<AccountRow> {
    const account = await this.managed(id, expectedVersion)
    if (account.id === this.request.actor.subject) throw notOnOneself()
    account.setDisabled(disabled)
    if (disabled) await this.sessions.endAll(account.id, null)
    this.#tell(disabled ? 'account.disabled' : 'account.enabled', account)
    return rowOf(account)
  }

  /** A new random password, shown once; the account's sessions end. */
  async resetPassword(id: string, expectedVersion: number): Promise<NewPasswordRow> {
    const account = await this.managed(id, expectedVersion)
    if (account.id === this.request.actor.subject) throw notOnOneself()
    const password = aPassword()
    account.renewPassword(await hashPassword(password))
    await this.sessions.endAll(account.id, null)
    this.#tell('account.password_reset', account)
    return { account: rowOf(account), password: once(password) }
  }

  /** One's own new password; the other sessions end. */
  async changePassword(current: string, next: string): Promise<boolean> {
    const account = await this.own()
    const succeeded = await this.attempts.ofPassword(account.username)
    if (!(await passwordMatches(current, account.passwordHash))) throw presentPasswordWrong()
    await succeeded()
    if (next.normalize('NFC') === current.normalize('NFC')) throw passwordUnchanged()
    refuseWeakPassword(next, account.username)
    account.renewPassword(await hashPassword(next))
    await this.sessions.endAll(account.id, this.request.actor.sessionId ?? null)
    this.#tell('account.password_changed', account)
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
  async managed(id: string, expectedVersion?: number): Promise<Account> {
    const { authority, clock } = this.request
    await authority.require(MANAGE)
    const account = isId(id) ? await this.accounts.load(id) : null
    if (!account) throw forbiddenOrMissing()
    await authority.require(MANAGE, account.unitId)
    for (const unitId of await this.accounts.unitsHeld(account.id, clock.today()))
      await authority.require(MANAGE, unitId)
    if (expectedVersion !== undefined && account.version !== expectedVersion)
      throw staleVersion(account.version)
    return account
  }

  /** A manager changed what hangs on the account: it has a new version and its sessions end. */
  async renewed(account: Account, event: string): Promise<AccountRow> {
    account.touched()
    await this.sessions.endAll(account.id, null)
    this.#tell(event, account)
    return rowOf(account)
  }

  #tell(name: string, { id, unitId, version }: Account): void {
    this.request.record({ name, aggregateId: id, unitId, payload: { version } })
  }
}
