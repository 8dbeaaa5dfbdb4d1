import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { AccountRow } from '../account/account.repository.ts'
import type { AccountService } from '../account/account.service.ts'
import { notOnOneself } from '../account/account-refusals.ts'
import type { IdentityRepository, IdentityRow } from './identity.repository.ts'
import { Identity, type ProviderIdentity, refuseIdentity } from './identity.ts'
import { identityTaken } from './identity-refusals.ts'

/** Binds accounts to identities at providers, by who manages the account. */
export class IdentityService {
  constructor(
    private readonly identities: IdentityRepository,
    private readonly accounts: AccountService,
    private readonly request: RequestContext,
  ) {}

  ofAccount({ id }: AccountRow): Promise<IdentityRow[]> {
    return this.identities.ofAccount(id)
  }

  async link(seen: SeenVersion, identity: ProviderIdentity): Promise<AccountRow> {
    const account = await this.accounts.managed(seen)
    if (account.id === this.request.subject) throw notOnOneself()
    refuseIdentity(identity)
    const bound = new Identity(v7(), account.id, identity.issuer, identity.subject, this.request.subject)
    if (!(await this.identities.link(bound))) throw identityTaken()
    return this.accounts.renewed(account, 'identity.linked')
  }

  async unlink(seen: SeenVersion, identityId: string): Promise<AccountRow> {
    const account = await this.accounts.managed(seen)
    const gone = isId(identityId) && (await this.identities.unlink(identityId, account.id))
    if (!gone) throw forbiddenOrMissing()
    return this.accounts.renewed(account, 'identity.unlinked')
  }
}
