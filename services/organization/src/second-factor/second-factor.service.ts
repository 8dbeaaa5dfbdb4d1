import { type Once, once, type RequestContext } from '@province/subgraph/work'
import { v7 } from 'uuid'
import type { AccountRow } from '../account/account.repository.ts'
import type { AccountService } from '../account/account.service.ts'
import { notOnOneself, notSignedIn } from '../account/account-refusals.ts'
import type { SessionService, ViewerRow } from '../session/session.service.ts'
import type { AttemptService } from '../sign-in/attempt.service.ts'
import { newRecoveryCodes, newSecret, plainRecoveryCode, stepOf, uriOf } from './code.ts'
import { keyedHash, seal, unseal } from './seal.ts'
import type { SecondFactorRepository } from './second-factor.repository.ts'
import { RecoveryCode, SecondFactor } from './second-factor.ts'
import { codeRefused, factorConfirmed, factorMissing } from './second-factor-refusals.ts'

/** What an app needs to be set up; shown once. */
export interface EnrolmentRow {
  secret: Once
  uri: Once
}

/** Recovery codes; shown once. */
export interface RecoveryRow {
  recoveryCodes: Once
}

/** The second factor of one's own account: set up, shown at sign-in, renewed and removed. */
export class SecondFactorService {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly sessions: SessionService,
    private readonly accounts: AccountService,
    private readonly attempts: AttemptService,
    private readonly key: Buffer,
    private readonly request: RequestContext,
  ) {}

  /** A new secret, which counts once a code of it was shown; refuses when there is a second factor already. */
  async begin(): Promise<EnrolmentRow> {
    const { id, unitId, username } = await this.#own()
    const before = await this.factors.load(id)
    if (before?.confirmedAt) throw factorConfirmed()
    before?.remove(new Date())
    await this.factors.flush()
    const secret = newSecret()
    const factor = new SecondFactor(v7(), id, seal(this.key, id, secret))
    this.factors.add(factor)
    this.#tell('second_factor.begun', id, unitId)
    return { secret: once(secret), uri: once(uriOf(secret, username)) }
  }

  /** The app showed a code: from now on it is asked for, and this session has passed it. */
  async confirm(code: string): Promise<RecoveryRow> {
    const { id, unitId } = await this.#own()
    const factor = await this.factors.load(id)
    if (!factor) throw factorMissing()
    if (factor.confirmedAt) throw factorConfirmed()
    await this.#require(factor, code)
    factor.confirm(new Date())
    await this.sessions.raise()
    this.#tell('second_factor.enrolled', id, unitId)
    return this.#newCodes(factor)
  }

  /** The second step of signing in: a code of the app, or a recovery code. */
  async pass(code: string): Promise<ViewerRow> {
    const { id } = await this.#own()
    await this.#require(await this.#confirmed(id), code)
    this.request.about(id)
    return this.sessions.raise()
  }

  /** Ten new recovery codes instead of those that are left. */
  async renewCodes(code: string): Promise<RecoveryRow> {
    const { id, unitId } = await this.#own()
    const factor = await this.#confirmed(id)
    await this.#require(factor, code)
    this.#tell('second_factor.codes_renewed', id, unitId)
    return this.#newCodes(factor)
  }

  /** Without a second factor from now on; this session goes on as one that has not passed it. */
  async remove(code: string): Promise<boolean> {
    const { id, unitId } = await this.#own()
    const factor = await this.#confirmed(id)
    await this.#require(factor, code)
    factor.remove(new Date())
    this.#tell('second_factor.removed', id, unitId)
    await this.sessions.lower()
    return true
  }

  /** An administrator takes away a factor whose device is lost; every session of the account ends. */
  async reset(accountId: string, expectedVersion: number): Promise<AccountRow> {
    const account = await this.accounts.managed(accountId, expectedVersion)
    if (account.id === this.request.actor.subject) throw notOnOneself()
    const factor = await this.factors.load(account.id)
    if (!factor?.confirmedAt) throw factorMissing()
    factor.remove(new Date())
    return this.accounts.renewed(account, 'second_factor.reset')
  }

  async codesLeft(): Promise<number> {
    const [row] = await this.factors.codesLeft(this.request.actor.subject)
    return row?.left ?? 0
  }

  #own() {
    const { kind, sessionId } = this.request.actor
    if (kind !== 'person' || !sessionId) throw notSignedIn()
    return this.accounts.own()
  }

  async #confirmed(accountId: string): Promise<SecondFactor> {
    const factor = await this.factors.load(accountId)
    if (!factor?.confirmedAt) throw factorMissing()
    return factor
  }

  /** Refuses a wrong or used code; guesses are counted and slowed. */
  async #require(factor: SecondFactor, typed: string): Promise<void> {
    const succeeded = await this.attempts.ofCode(factor.accountId)
    const code = typed.replace(/\s/g, '')
    const step = stepOf(unseal(this.key, factor.accountId, factor.secret), code, new Date())
    const used = step === undefined ? await this.#useRecovery(factor, code) : factor.use(step)
    if (!used) throw codeRefused()
    await succeeded()
  }

  #useRecovery({ id, confirmedAt }: SecondFactor, code: string): Promise<boolean> {
    const plain = plainRecoveryCode(code)
    if (!confirmedAt || plain.length < 15) return Promise.resolve(false)
    return this.factors.useRecoveryCode(id, keyedHash(this.key, `${id} ${plain}`))
  }

  async #newCodes({ id, accountId }: SecondFactor): Promise<RecoveryRow> {
    const codes = newRecoveryCodes()
    const kept = codes.map((code) => {
      const hash = keyedHash(this.key, `${id} ${plainRecoveryCode(code)}`)
      return new RecoveryCode(v7(), id, accountId, hash)
    })
    await this.factors.replaceRecoveryCodes(id, kept)
    return { recoveryCodes: once(codes.join(' ')) }
  }

  #tell(name: string, id: string, unitId: string): void {
    this.request.record({ name, aggregateId: id, unitId, payload: {} })
  }
}
