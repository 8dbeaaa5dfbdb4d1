import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { ExemptionRepository, ExemptionRow } from './exemption.repository.ts'
import { Exemption, type ExemptionGrant, overlap, type Validity } from './exemption.ts'
import { alreadyExempt, ruleNotApplicable } from './exemption-refusals.ts'

/** Which exemption ends on which day, by who saw this version of it. */
export interface ExemptionEnd {
  id: string
  expectedVersion: number
  endsOn: string
}

const GRANT = 'reform.grant_exemption'

const rowOf = ({
  id,
  unitId,
  rule,
  reason,
  document,
  validFrom,
  validTo,
  version,
}: Exemption): ExemptionRow => ({
  id,
  unitId,
  rule,
  reason,
  document,
  validFrom,
  validTo,
  version,
})

/** Grants exemptions and ends them. */
export class ExemptionService {
  constructor(
    private readonly exemptions: ExemptionRepository,
    private readonly request: RequestContext,
  ) {}

  async grant(grant: ExemptionGrant, validity: Validity): Promise<ExemptionRow> {
    await this.#mayGrant(grant.unitId)
    const exemption = Exemption.grant(v7(), grant, validity, this.request.actor.subject)
    if (!(await this.exemptions.ruleApplies(grant.unitId, grant.rule, validity))) throw ruleNotApplicable()
    const others = await this.exemptions.ofUnit(grant.unitId, grant.rule)
    const clash = others.find(({ validFrom, validTo }) => overlap(validity, { from: validFrom, to: validTo }))
    if (clash) throw alreadyExempt(clash.version)
    this.exemptions.add(exemption)
    this.#tell('exemption.granted', exemption)
    return rowOf(exemption)
  }

  async end({ id, expectedVersion, endsOn }: ExemptionEnd): Promise<ExemptionRow> {
    const exemption = isId(id) ? await this.exemptions.load(id) : null
    if (!exemption) throw forbiddenOrMissing()
    await this.#mayGrant(exemption.unitId)
    if (exemption.version !== expectedVersion) throw staleVersion(exemption.version)
    exemption.end(endsOn)
    this.#tell('exemption.ended', exemption)
    return rowOf(exemption)
  }

  async #mayGrant(unitId: string): Promise<void> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(GRANT, unitId)
  }

  #tell(name: string, { id, unitId, rule, validFrom, validTo, version }: Exemption): void {
    const payload = { rule, validFrom, validTo, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
