import type { PasskeyRepository } from './passkey.repository.ts'
import type { Passkey } from './passkey.ts'
import { passkeyRefused, passkeysNotHere } from './passkey-refusals.ts'
import type { RelyingParty } from './relying-party.ts'

/** Whose keys they are, and in which session they are asked for. */
export interface Holder {
  id: string
  username: string
}

/** Asks devices and judges what they answer; a question stands beside the session that was asked. */
export class PasskeyDesk {
  readonly of: PasskeyRepository['ofAccount']
  readonly allOf: PasskeyRepository['allOf']

  constructor(
    private readonly passkeys: PasskeyRepository,
    private readonly party: RelyingParty | undefined,
  ) {
    this.of = passkeys.ofAccount
    this.allOf = (accountId) => passkeys.allOf(accountId)
  }

  async askForNew(sessionId: string, holder: Holder, there: readonly Passkey[]): Promise<string> {
    return this.#asked(sessionId, await this.#here().questionForNew(holder, there))
  }

  async ask(sessionId: string, there: readonly Passkey[]): Promise<string> {
    return this.#asked(sessionId, await this.#here().question(there))
  }

  /** The key that a device made for this session's question; refuses what is no answer to it. */
  async newKey(sessionId: string, answer: string) {
    const party = this.#here()
    const challenge = await this.passkeys.asked(sessionId)
    const key = challenge === undefined ? undefined : await party.newKey(answer, challenge)
    if (!key) throw passkeyRefused()
    return key
  }

  /** A key answered this session's question; refuses what is no answer to it, and a key that counts back. */
  async use(sessionId: string, answer: string, there: readonly Passkey[], at: Date): Promise<void> {
    const party = this.#here()
    const challenge = await this.passkeys.asked(sessionId)
    const answered = challenge === undefined ? undefined : await party.answeredBy(answer, challenge, there)
    if (!answered) throw passkeyRefused()
    answered.passkey.use(answered.counter, at)
  }

  /** Keeps a new key; answers it as its owner sees it. */
  keep(passkey: Passkey) {
    this.passkeys.add(passkey)
    return this.passkeys.rowOf(passkey)
  }

  async #asked(sessionId: string, question: { challenge: string }): Promise<string> {
    await this.passkeys.ask(sessionId, question.challenge)
    return JSON.stringify(question)
  }

  #here(): RelyingParty {
    if (!this.party) throw passkeysNotHere()
    return this.party
  }
}
