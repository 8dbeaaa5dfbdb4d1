import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Once, once, type RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { AccountService } from '../account/account.service.ts'
import { hashPassword } from '../account/password.ts'
import { refuseWeakPassword } from '../account/password-rule.ts'
import type { ViewerRow } from '../session/session.service.ts'
import type { SignInService } from '../sign-in/sign-in.service.ts'
import type { EntryLinkRepository } from './entry-link.repository.ts'
import { hashOfSecret, newEntryLink } from './entry-link.ts'
import { linkSpent } from './entry-link-refusals.ts'

/** A link as whoever made it is told of it, once. */
export interface EntryLinkRow {
  secret: Once
  expiresAt: string
}

/** Links by which people come in once, without a password of somebody else’s making. */
export class EntryLinkService {
  constructor(
    private readonly links: EntryLinkRepository,
    private readonly accounts: AccountService,
    private readonly signIns: SignInService,
    private readonly request: RequestContext,
  ) {}

  /** For the operator’s command alone: whoever holds the machine lets the holder of an account in. */
  async issue(accountId: string): Promise<EntryLinkRow> {
    if (this.request.actor.kind !== 'service') throw forbiddenOrMissing()
    const account = await this.accounts.managedNow(accountId)
    const link = newEntryLink()
    const expiresAt = await this.links.make(v7(), account.id, link)
    const { id, unitId, version } = account
    this.request.record({ name: 'entry_link.issued', aggregateId: id, unitId, payload: { version } })
    return { secret: once(link.secret), expiresAt }
  }

  /** Sets the password and signs in; the link is used up by it, and other sessions of the account end. */
  async enter(secret: string, password: string): Promise<ViewerRow> {
    const secretHash = hashOfSecret(secret)
    const account = await this.links.accountOf(secretHash)
    if (!account) throw linkSpent()
    refuseWeakPassword(password, account.username)
    if (!(await this.links.use(secretHash, await hashPassword(password)))) throw linkSpent()
    return this.signIns.byLink(account)
  }
}
