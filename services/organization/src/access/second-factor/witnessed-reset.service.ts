import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import type { AccountRow } from '../account/account.repository.ts'
import type { AccountService } from '../account/account.service.ts'
import type { SecondFactorRepository } from './second-factor.repository.ts'
import { factorMissing } from './second-factor-refusals.ts'
import type { Witness, WitnessService } from './witness.service.ts'

/** A second factor taken away at the machine: two people with factors of their own stand for it. */
export class WitnessedResetService {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly accounts: AccountService,
    private readonly witnesses: WitnessService,
    private readonly request: RequestContext,
  ) {}

  /** For the operator’s command alone; refuses unless two others stand for it. */
  async reset(accountId: string, witnesses: readonly Witness[]): Promise<AccountRow> {
    if (this.request.actor.kind !== 'service') throw forbiddenOrMissing()
    const account = await this.accounts.managedNow(accountId)
    await this.witnesses.requireTwo(account.username, witnesses)
    const factor = await this.factors.ofAccount(account.id)
    if (!factor?.confirmedAt) throw factorMissing()
    factor.remove(new Date())
    return this.accounts.renewed(account, 'second_factor.reset')
  }
}
