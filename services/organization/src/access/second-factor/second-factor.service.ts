import { type Once, once, type RequestContext, type SeenVersion } from '@province/subgraph/request'
import type { AccountRow } from '../account/account.repository.ts'
import type { AccountService } from '../account/account.service.ts'
import { notOnOneself, notSignedIn } from '../account/account-refusals.ts'
import type { SessionService, ViewerRow } from '../session/session.service.ts'
import { newSecret, uriOf } from './code.ts'
import type { SecondFactorRepository } from './second-factor.repository.ts'
import type { SecondFactor } from './second-factor.ts'
import type { RecoveryRow, SecondFactorCodeService } from './second-factor-code.service.ts'
import { factorConfirmed, factorMissing } from './second-factor-refusals.ts'

/** What an app needs to be set up; shown once. */
export interface EnrolmentRow {
  secret: Once
  uri: Once
}

/** The second factor of one's own account: set up, shown at sign-in, renewed and removed. */
export class SecondFactorService {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly codes: SecondFactorCodeService,
    private readonly sessions: SessionService,
    private readonly accounts: AccountService,
    private readonly request: RequestContext,
  ) {}

  /** A new secret, which counts once a code of it was shown; refuses when there is a second factor already. */
  async begin(): Promise<EnrolmentRow> {
    const { id, unitId, username } = await this.#own()
    await this.sessions.requireFresh()
    const before = await this.factors.ofAccount(id)
    if (before?.confirmedAt) throw factorConfirmed()
    before?.remove(new Date())
    await this.factors.flush()
    const secret = newSecret()
    this.factors.add(this.codes.factorOf(id, secret))
    this.#record('second_factor.begun', id, unitId)
    return { secret: once(secret), uri: once(uriOf(secret, username)) }
  }

  /** The app showed a code: from now on it is asked for, and this session has passed it. */
  async confirm(code: string): Promise<RecoveryRow> {
    const { id, unitId } = await this.#own()
    const factor = await this.factors.ofAccount(id)
    if (!factor) throw factorMissing()
    if (factor.confirmedAt) throw factorConfirmed()
    await this.codes.require(factor, code)
    factor.confirm(new Date())
    await this.sessions.raise()
    this.#record('second_factor.enrolled', id, unitId)
    return this.codes.renew(factor)
  }

  /** The second step of signing in: a code of the app, or a recovery code. */
  async pass(code: string): Promise<ViewerRow> {
    const { id } = await this.#own()
    await this.codes.require(await this.#confirmed(id), code)
    this.request.about(id)
    return this.sessions.raise()
  }

  /** Ten new recovery codes instead of those that are left. */
  async renewCodes(code: string): Promise<RecoveryRow> {
    const { id, unitId } = await this.#own()
    await this.sessions.requireFresh()
    const factor = await this.#confirmed(id)
    await this.codes.require(factor, code)
    this.#record('second_factor.codes_renewed', id, unitId)
    return this.codes.renew(factor)
  }

  /** Without a second factor from now on; this session goes on as one that has not passed it. */
  async remove(code: string): Promise<boolean> {
    const { id, unitId } = await this.#own()
    await this.sessions.requireFresh()
    const factor = await this.#confirmed(id)
    await this.codes.require(factor, code)
    factor.remove(new Date())
    this.#record('second_factor.removed', id, unitId)
    await this.sessions.lower()
    return true
  }

  /** An administrator takes away a factor whose device is lost; every session of the account ends. */
  async reset(seen: SeenVersion): Promise<AccountRow> {
    const account = await this.accounts.managed(seen)
    if (account.id === this.request.subject) throw notOnOneself()
    const factor = await this.factors.ofAccount(account.id)
    if (!factor?.confirmedAt) throw factorMissing()
    factor.remove(new Date())
    return this.accounts.renewed(account, 'second_factor.reset')
  }

  codesLeft(): Promise<number> {
    return this.factors.codesLeft(this.request.subject)
  }

  #own() {
    const { kind, sessionId } = this.request.actor
    if (kind !== 'person' || !sessionId) throw notSignedIn()
    return this.accounts.own()
  }

  async #confirmed(accountId: string): Promise<SecondFactor> {
    const factor = await this.factors.ofAccount(accountId)
    if (!factor?.confirmedAt) throw factorMissing()
    return factor
  }

  #record(name: string, id: string, unitId: string): void {
    this.request.record({ name, aggregateId: id, unitId, payload: {} })
  }
}
