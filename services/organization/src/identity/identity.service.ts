import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { AccountRow } from '../account/account.repository.ts'
import type { AccountService } from '../account/account.service.ts'
import { notOnOneself } from '../account/account-refusals.ts'
import type { IdentityRepository, IdentityRow } from './identity.repository.ts'
import { Identity, type ProviderIdentity, refuseIdentity } from './identity.ts'
import { identityTaken } from './identity-refusals.ts'

/** An account as it was seen. */
export interface SeenAccount {
  id: string
  expectedVersion: number
}

/** Binds accounts to identities at providers, by who manages the account. */
export class IdentityService {
  constructor(
    private readonly identities: IdentityRepository,
    private readonly accounts: AccountService,
    private readonly request: RequestContext,
  ) {}

  async ofAccount({ id }: AccountRow): Promise<IdentityRow[]> {
    const found = await this.request.load<IdentityRow[]>('identities of account', id, async (ids) =>
      Map.groupBy(await this.identities.ofAccounts(ids), ({ accountId }) => accountId),
    )
    return found ?? []
  }

  async link({ id, expectedVersion }: SeenAccount, identity: ProviderIdentity): Promise<AccountRow> {
    const account = await this.accounts.managed(id, expectedVersion)
    if (account.id === this.request.actor.subject) throw notOnOneself()
    refuseIdentity(identity)
    const bound = new Identity(
      v7(),
      account.id,
      identity.issuer,
      identity.subject,
      this.request.actor.subject,
    )
    if (!(await this.identities.link(bound))) throw identityTaken()
    return this.accounts.renewed(account, 'identity.linked')
  }

  async unlink({ id, expectedVersion }: SeenAccount, identityId: string): Promise<AccountRow> {
    const account = await this.accounts.managed(id, expectedVersion)
    const gone = isId(identityId) && (await this.identities.unlink(identityId, account.id))
    if (!gone) throw forbiddenOrMissing()
    return this.accounts.renewed(account, 'identity.unlinked')
  }
}
