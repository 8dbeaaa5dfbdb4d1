import { isBlank } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { CasePartyRepository, CaseTable } from './case-party.repository.ts'
import { accountUnknown, reviewedAbove, type WithdrawalAsked, withdrawalOf } from './case-party.ts'
import type { ConcernedSealing } from './concerned-sealing.ts'

/** From where a case is taken up again. */
const ENDED = 'CLOSED'

/** What a step says of who acts and who withdraws. */
export interface CaseFacts extends WithdrawalAsked {
  officerAccount: string | null
  by: string | null
  concerned: string | null
}

/** A case, and that whose petitions it is of: of a second instance the first. */
interface OfCase {
  id: string
  unitId: string
  state: string
  /** Whom it concerns, sealed. */
  concerned: string | null
  firstCaseId?: string | null
}

/** Who is behind a case and may withdraw, and who stands above it and may take it up again. */
export class CasePartyService {
  constructor(
    private readonly parties: CasePartyRepository,
    private readonly concerned: ConcernedSealing,
    private readonly request: RequestContext,
  ) {}

  /** What a step says, with who withdraws by it; a case that ended is taken up again by a unit above alone. */
  async facts<Facts extends CaseFacts>(
    table: CaseTable,
    of: OfCase,
    step: string,
    facts: Facts,
  ): Promise<Facts> {
    const [officerAccount = null] = await this.accounts('input.officerAccount', [facts.officerAccount])
    const by = step === 'reopen' && of.state === ENDED ? await this.#takingUp(of.unitId) : null
    const concerned = this.concerned.open(of.concerned)
    const said = { ...facts, officerAccount, by, concerned }
    if (step !== 'withdraw_part') return { ...said, people: null, petition: null }
    const parties = await this.parties.of(table, of.id, of.firstCaseId ?? of.id)
    const leaving = withdrawalOf(parties, facts)
    const { people = null, petitionId: petition = null } = leaving ?? {}
    return { ...said, people, petition }
  }

  /** What may be done by who asks: taking up again is for who stands above. */
  async allowed<Step extends string>(unitId: string, steps: readonly Step[]): Promise<Step[]> {
    const reviews = !steps.includes('reopen' as Step) || (await this.#reviewer(unitId)).refusal === null
    return steps.filter((step) => step !== 'reopen' || reviews)
  }

  /** Whom a case concerns, as it is stored. */
  sealedName(name: string | null): string | null {
    return this.concerned.seal(name)
  }

  /** These accounts, each of which has to be one; refuses what is none by its place. */
  async accounts(field: string, said: readonly (string | null | undefined)[]): Promise<string[]> {
    const named = said.flatMap((account) => (isBlank(account) ? [] : [String(account).trim().toLowerCase()]))
    if (named.length === 0) return []
    const known = named.every((account) => isId(account)) ? await this.parties.accounts(named) : []
    if (!named.every((account) => known.includes(account))) throw accountUnknown(field)
    return [...new Set(named)]
  }

  /** The unit by whose decision a case is taken up again; refuses who does not act for it. */
  async #takingUp(unitId: string): Promise<string> {
    const { id, refusal } = await this.#reviewer(unitId)
    if (refusal) throw refusal
    return id
  }

  /** The unit by whose decision a case is taken up again, and what keeps who asks from acting for it. */
  async #reviewer(unitId: string) {
    const above = await this.parties.above(unitId, this.request.today)
    // At the top nobody stands above in this system: the unit itself carries out what was decided outside.
    if (above === null) return { id: unitId, refusal: null }
    const acts = await this.request.authority.may('petition.handle', above.id)
    return { id: above.id, refusal: acts ? null : reviewedAbove(above.name) }
  }
}
