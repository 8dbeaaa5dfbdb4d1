import type { RequestContext } from '@province/subgraph/request'
import type { CasePartyRepository, CaseTable } from './case-party.repository.ts'
import { reviewedAbove, type WithdrawalAsked, withdrawalOf } from './case-party.ts'

/** From where a case is taken up again. */
const ENDED = 'CLOSED'

/** A case, and that whose petitions it is of: of a second instance the first. */
interface OfCase {
  id: string
  unitId: string
  state: string
  firstCaseId?: string | null
}

/** Who is behind a case and may withdraw, and who stands above it and may take it up again. */
export class CasePartyService {
  constructor(
    private readonly parties: CasePartyRepository,
    private readonly request: RequestContext,
  ) {}

  /** What a step says, with who withdraws by it; a case that ended is taken up again by a unit above alone. */
  async facts<Facts extends WithdrawalAsked>(
    table: CaseTable,
    of: OfCase,
    step: string,
    facts: Facts,
  ): Promise<Facts> {
    if (step === 'reopen' && of.state === ENDED && !(await this.#reviews(of.unitId))) throw reviewedAbove()
    if (step !== 'withdraw_part') return { ...facts, people: null, petition: null }
    const parties = await this.parties.of(table, of.id, of.firstCaseId ?? of.id)
    const leaving = withdrawalOf(parties, facts)
    return { ...facts, people: leaving?.people ?? null, petition: leaving?.petitionId ?? null }
  }

  /** What may be done by who asks: taking up again is for who stands above. */
  async allowed<Step extends string>(unitId: string, steps: readonly Step[]): Promise<Step[]> {
    const reviews = !steps.includes('reopen' as Step) || (await this.#reviews(unitId))
    return steps.filter((step) => step !== 'reopen' || reviews)
  }

  async #reviews(unitId: string): Promise<boolean> {
    const above = await this.parties.above(unitId, this.request.today)
    // At the top nobody stands above in this system: the unit itself carries out what was decided outside.
    return above === null || this.request.authority.may('petition.handle', above)
  }
}
