import { createHmac } from 'node:crypto'
import type { AttemptRepository } from './attempt.repository.ts'
import type { AttemptKeys } from './attempt.ts'
import { tooManyAttempts } from './sign-in-refusals.ts'

/** Slows down guessing of passwords and codes. */
export class AttemptService {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly key: Buffer,
    private readonly address: string,
  ) {}

  /** Counts a try at this account's password from this address; refuses with `TOO_MANY_ATTEMPTS`. Answers what undoes it. */
  ofPassword(username: string): Promise<() => Promise<void>> {
    const name = username.toLowerCase()
    return this.#begin({
      account: this.#hash('account', name),
      address: this.#hash('address', this.address),
      pair: this.#hash('pair', name, this.address),
    })
  }

  /** Counts a try at the account's second factor, wherever it comes from. */
  ofCode(accountId: string): Promise<() => Promise<void>> {
    return this.#begin({ account: this.#hash('code', accountId), address: null, pair: null })
  }

  async #begin(keys: AttemptKeys): Promise<() => Promise<void>> {
    const wait = await this.attempts.begin(keys)
    if (wait > 0) throw tooManyAttempts(wait)
    return () => this.attempts.succeeded(keys)
  }

  #hash(...parts: string[]): string {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('base64url')
  }
}
