import { createHmac } from 'node:crypto'
import type { CallClient } from '@province/actor'
import type { AttemptRepository } from './attempt.repository.ts'
import { type AttemptKeys, type AttemptRules, CODE_RULES_OF_A_DAY } from './attempt.ts'
import { type KnownDevice, knownDevice, newDevice, shownWith } from './device.ts'
import { tooManyAttempts } from './sign-in-refusals.ts'

/** Slows down guessing of passwords and codes. Who shows the device of an earlier sign-in is not slowed by anybody else. */
export class AttemptService {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly key: Buffer,
    private readonly client: CallClient,
  ) {}

  /**
   * Counts a try at this account's password from this device or address; refuses with `TOO_MANY_ATTEMPTS`. Answers what
   * undoes it and what the browser shows from then on.
   */
  async ofPassword(username: string): Promise<() => Promise<string>> {
    const { address, device: shown } = this.client
    const account = this.#hash('account', username.toLowerCase())
    const known = knownDevice(this.key, username, shown)
    const succeeded = await this.#begin(
      known
        ? this.#ofDevice(account, known)
        : {
            account,
            address: this.#hash('address', address),
            pair: this.#hash('pair', username.toLowerCase(), address),
          },
    )
    return async () => {
      await succeeded()
      const device = known ?? newDevice(this.key, username)
      if (!known) await this.attempts.succeeded(this.#ofDevice(account, device))
      return shownWith(shown, device)
    }
  }

  /** Failures of others, at this account or from this address, do not count against a device that is known. */
  #ofDevice(account: string, { id }: KnownDevice): AttemptKeys {
    return { account, address: null, pair: this.#hash('device', id) }
  }

  /** Counts a try at the account's second factor, wherever it comes from: of these a day has few. */
  async ofCode(accountId: string): Promise<() => Promise<void>> {
    const anywhere = { address: null, pair: null }
    const now = await this.#begin({ account: this.#hash('code', accountId), ...anywhere })
    const ofDay = { account: this.#hash('code of a day', accountId), ...anywhere }
    const today = await this.#begin(ofDay, CODE_RULES_OF_A_DAY)
    return async () => {
      await now()
      await today()
    }
  }

  async #begin(keys: AttemptKeys, rules?: AttemptRules): Promise<() => Promise<void>> {
    const wait = await this.attempts.begin(keys, rules)
    if (wait > 0) throw tooManyAttempts(wait)
    return () => this.attempts.succeeded(keys)
  }

  #hash(...parts: string[]): string {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('base64url')
  }
}
