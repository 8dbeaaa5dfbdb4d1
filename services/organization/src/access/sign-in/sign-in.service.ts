import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { passwordMatches } from '../account/password.ts'
import type { SessionService, ViewerRow } from '../session/session.service.ts'
import type { AttemptService } from './attempt.service.ts'
import type { KnownAccount, SignInRepository } from './sign-in.repository.ts'
import { identityUnknown, signInRefused } from './sign-in-refusals.ts'

/** Signs people in: by a password of ours, or by the word of a provider that the gateway has verified. */
export class SignInService {
  constructor(
    private readonly accounts: SignInRepository,
    private readonly attempts: AttemptService,
    private readonly sessions: SessionService,
    private readonly request: RequestContext,
  ) {}

  /** Refuses with `UNAUTHENTICATED`, and with `TOO_MANY_ATTEMPTS` while failures pile up; a name nobody has goes the same way. */
  async byPassword(username: string, password: string): Promise<ViewerRow> {
    const succeeded = await this.attempts.ofPassword(username)
    const account = await this.accounts.byUsername(username)
    if (!(await passwordMatches(password, account?.passwordHash)) || !account) throw signInRefused()
    const device = await succeeded()
    return this.#welcome(account, device)
  }

  /** For the gateway alone; refuses with `IDENTITY_UNKNOWN`, since no account is made by itself. */
  async byIdentity(issuer: string, subject: string): Promise<ViewerRow> {
    const { kind, subject: service } = this.request.actor
    if (kind !== 'service' || service !== 'gateway') throw forbiddenOrMissing()
    const known = !`${issuer}${subject}`.includes('\0')
    const account = known ? await this.accounts.byIdentity(issuer, subject) : undefined
    if (!account) throw identityUnknown()
    return this.#welcome(account)
  }

  /** Who came by a link of entry, which was used up for it. */
  byLink(account: KnownAccount): Promise<ViewerRow> {
    return this.#welcome(account)
  }

  async #welcome({ id, username, displayName }: KnownAccount, device?: string): Promise<ViewerRow> {
    this.request.turnedOutToBe(id)
    await this.sessions.endPresent()
    await this.sessions.open(id)
    if (device) this.request.extensions.device = device
    return { id, username, displayName, passed: false }
  }
}
