import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { AccountService } from '../account/account.service.ts'
import { notSignedIn } from '../account/account-refusals.ts'
import type { SessionService, ViewerRow } from '../session/session.service.ts'
import type { AttemptService } from '../sign-in/attempt.service.ts'
import type { PasskeyRow } from './passkey.repository.ts'
import { MOST_PASSKEYS, Passkey } from './passkey.ts'
import type { PasskeyDesk } from './passkey-desk.service.ts'
import { appNeededFirst, noPasskeys, tooManyPasskeys } from './passkey-refusals.ts'

/** Passkeys of one's own account: added, shown at sign-in instead of a code, removed. */
export class PasskeyService {
  constructor(
    private readonly desk: PasskeyDesk,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly attempts: AttemptService,
    private readonly request: RequestContext,
  ) {}

  /** One’s own; none in the answer that only just opened the session, which is asked as nobody. */
  async mine(): Promise<PasskeyRow[]> {
    const { kind, subject } = this.request.actor
    return kind === 'person' ? this.desk.of(subject) : []
  }

  /** What a device is asked for a new key. */
  async begin(): Promise<string> {
    const { sessionId, account } = await this.#own()
    await this.sessions.requireFresh()
    if (!(await this.accounts.hasSecondFactor(account))) throw appNeededFirst()
    const there = await this.desk.allOf(account.id)
    if (there.length >= MOST_PASSKEYS) throw tooManyPasskeys(MOST_PASSKEYS)
    this.request.about(account.id, account.unitId)
    return this.desk.askForNew(sessionId, account, there)
  }

  /** The device made a key: from now on it passes the second factor. */
  async add(name: string, answer: string): Promise<PasskeyRow> {
    const { sessionId, account } = await this.#own()
    await this.sessions.requireFresh()
    const key = await this.desk.newKey(sessionId, answer)
    const passkey = Passkey.made(v7(), account.id, name, key, new Date())
    this.#record('passkey.added', account, passkey)
    return this.desk.keep(passkey)
  }

  async remove(id: string): Promise<boolean> {
    const { account } = await this.#own()
    await this.sessions.requireFresh()
    const passkey = isId(id) && (await this.desk.allOf(account.id)).find((each) => each.id === id)
    if (!passkey) throw forbiddenOrMissing()
    passkey.removedAt = new Date()
    this.#record('passkey.removed', account, passkey)
    return true
  }

  /** What a device is asked at sign-in, instead of a code. */
  async beginPass(): Promise<string> {
    const { sessionId, account } = await this.#own()
    const there = await this.desk.allOf(account.id)
    if (there.length === 0) throw noPasskeys()
    this.request.about(account.id, account.unitId)
    return this.desk.ask(sessionId, there)
  }

  /** The second step of signing in, by a key: the session goes on as one that has passed it. */
  async pass(answer: string): Promise<ViewerRow> {
    const { sessionId, account } = await this.#own()
    const succeeded = await this.attempts.ofCode(account.id)
    await this.desk.use(sessionId, answer, await this.desk.allOf(account.id), new Date())
    await succeeded()
    this.request.about(account.id)
    return this.sessions.raise()
  }

  async #own() {
    const { kind, sessionId } = this.request.actor
    if (kind !== 'person' || !sessionId) throw notSignedIn()
    return { sessionId, account: await this.accounts.own() }
  }

  #record(name: string, { id, unitId }: { id: string; unitId: string }, passkey: Passkey): void {
    this.request.record({ name, aggregateId: id, unitId, payload: { passkey: passkey.id } })
  }
}
