import type { RequestContext } from '@province/subgraph/request'
import { actionsOf } from '../role/role.ts'
import type { SessionRepository } from '../session/session.repository.ts'
import type { SignInRepository } from '../sign-in/sign-in.repository.ts'
import type { SecondFactorRepository } from './second-factor.repository.ts'
import type { SecondFactorCodeService } from './second-factor-code.service.ts'
import { witnessesMissing } from './second-factor-refusals.ts'

/** Somebody who stands for what is done at the machine: the name typed to sign in, and a code of their own app. */
export interface Witness {
  username: string
  code: string
}

const TRUSTED = ['account.manage', 'grant.confirm']

/** People who stand for what is done at the machine, without having signed in. */
export class WitnessService {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly codes: SecondFactorCodeService,
    private readonly known: SignInRepository,
    private readonly sessions: SessionRepository,
    private readonly request: RequestContext,
  ) {}

  /** Two people, neither of them this one, each with a code of their own that is right; refuses otherwise. */
  async requireTwo(username: string, witnesses: readonly Witness[]): Promise<void> {
    const names = new Set(witnesses.map((witness) => witness.username))
    if (names.size !== 2 || names.has(username)) throw witnessesMissing()
    for (const witness of witnesses) await this.#require(witness)
  }

  async #require({ username, code }: Witness): Promise<void> {
    const who = await this.known.byUsername(username)
    const held = who ? await this.sessions.grantsInForce(who.id, this.request.today) : []
    const trusted = held.some(({ role }) => actionsOf(role).some((action) => TRUSTED.includes(action)))
    const factor = who && trusted ? await this.factors.ofAccount(who.id) : null
    if (!factor?.confirmedAt) throw witnessesMissing()
    await this.codes.require(factor, code)
  }
}
