import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { AccountService } from '../account/account.service.ts'
import { notSignedIn } from '../account/account-refusals.ts'
import type { SessionRepository } from '../session/session.repository.ts'
import type { SessionService, ViewerRow } from '../session/session.service.ts'
import type { AttemptService } from '../sign-in/attempt.service.ts'
import type { PasskeyRepository, PasskeyRow } from './passkey.repository.ts'
import { MOST_PASSKEYS, Passkey } from './passkey.ts'
import {
  appNeededFirst,
  noPasskeys,
  passkeyRefused,
  passkeysNotHere,
  tooManyPasskeys,
} from './passkey-refusals.ts'
import type { RelyingParty } from './relying-party.ts'

/** Passkeys of one's own account: added, shown at sign-in instead of a code, removed. */
export class PasskeyService {
  constructor(
    private readonly passkeys: PasskeyRepository,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly standing: SessionRepository,
    private readonly attempts: AttemptService,
    private readonly party: RelyingParty | undefined,
    private readonly request: RequestContext,
  ) {}

  mine(): Promise<PasskeyRow[]> {
    return this.passkeys.ofAccount(this.request.subject)
  }

  /** What a device is asked for a new key. */
  async begin(): Promise<string> {
    const { party, sessionId } = this.#here()
    const account = await this.accounts.own()
    await this.sessions.requireFresh()
    const { enrolled } = await this.standing.standingOf(account.id)
    if (!enrolled) throw appNeededFirst()
    const there = await this.passkeys.allOf(account.id)
    if (there.length >= MOST_PASSKEYS) throw tooManyPasskeys(MOST_PASSKEYS)
    const question = await party.questionForNew(account, there)
    await this.passkeys.ask(sessionId, question.challenge)
    this.request.about(account.id, account.unitId)
    return JSON.stringify(question)
  }

  /** The device made a key: from now on it passes the second factor. */
  async add(name: string, answer: string): Promise<PasskeyRow> {
    const { party, sessionId } = this.#here()
    const account = await this.accounts.own()
    await this.sessions.requireFresh()
    const challenge = await this.passkeys.asked(sessionId)
    const key = challenge === undefined ? undefined : await party.newKey(answer, challenge)
    if (!key) throw passkeyRefused()
    const passkey = Passkey.made(v7(), account.id, name, key, new Date())
    this.passkeys.add(passkey)
    const payload = { passkey: passkey.id }
    this.request.record({ name: 'passkey.added', aggregateId: account.id, unitId: account.unitId, payload })
    return this.passkeys.rowOf(passkey)
  }

  async remove(id: string): Promise<boolean> {
    const account = await this.accounts.own()
    await this.sessions.requireFresh()
    const passkey = isId(id) && (await this.passkeys.allOf(account.id)).find((each) => each.id === id)
    if (!passkey) throw forbiddenOrMissing()
    passkey.removedAt = new Date()
    const payload = { passkey: passkey.id }
    this.request.record({ name: 'passkey.removed', aggregateId: account.id, unitId: account.unitId, payload })
    return true
  }

  /** What a device is asked at sign-in, instead of a code. */
  async beginPass(): Promise<string> {
    const { party, sessionId } = this.#here()
    const { id, unitId } = await this.accounts.own()
    const there = await this.passkeys.allOf(id)
    if (there.length === 0) throw noPasskeys()
    const question = await party.question(there)
    await this.passkeys.ask(sessionId, question.challenge)
    this.request.about(id, unitId)
    return JSON.stringify(question)
  }

  /** The second step of signing in, by a key: the session goes on as one that has passed it. */
  async pass(answer: string): Promise<ViewerRow> {
    const { party, sessionId } = this.#here()
    const { id } = await this.accounts.own()
    const succeeded = await this.attempts.ofCode(id)
    const challenge = await this.passkeys.asked(sessionId)
    const there = await this.passkeys.allOf(id)
    const answered = challenge === undefined ? undefined : await party.answeredBy(answer, challenge, there)
    if (!answered) throw passkeyRefused()
    answered.passkey.use(answered.counter, new Date())
    await succeeded()
    this.request.about(id)
    return this.sessions.raise()
  }

  #here(): { party: RelyingParty; sessionId: string } {
    const { kind, sessionId } = this.request.actor
    if (kind !== 'person' || !sessionId) throw notSignedIn()
    if (!this.party) throw passkeysNotHere()
    return { party: this.party, sessionId }
  }
}
