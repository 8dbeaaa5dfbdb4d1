import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ExemptionRepository, ExemptionRow } from './exemption.repository.ts'
import { Exemption, type ExemptionGrant, overlap, type Validity } from './exemption.ts'
import { alreadyExempt, ruleNotApplicable } from './exemption-refusals.ts'

const GRANT = 'reform.grant_exemption'

/** Grants exemptions and ends them. */
export class ExemptionService {
  constructor(
    private readonly exemptions: ExemptionRepository,
    private readonly request: RequestContext,
  ) {}

  async grant(grant: ExemptionGrant, validity: Validity): Promise<ExemptionRow> {
    if (!isId(grant.unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(GRANT, grant.unitId)
    const exemption = Exemption.grant(v7(), grant, validity, this.request.subject)
    if (!(await this.exemptions.ruleApplies(grant.unitId, grant.rule, validity))) throw ruleNotApplicable()
    const others = await this.exemptions.ofUnit(grant.unitId, grant.rule)
    const clash = others.find(({ validFrom, validTo }) => overlap(validity, { from: validFrom, to: validTo }))
    if (clash) throw alreadyExempt(clash.version)
    this.exemptions.add(exemption)
    return this.#record('exemption.granted', exemption)
  }

  async end(seen: SeenVersion, endsOn: string): Promise<ExemptionRow> {
    const exemption = await this.request.forChange(this.exemptions, seen, GRANT)
    exemption.end(endsOn)
    return this.#record('exemption.ended', exemption)
  }

  #record(name: string, exemption: Exemption): ExemptionRow {
    const { id, unitId, rule, validFrom, validTo, version } = exemption
    const payload = { rule, validFrom, validTo, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
    return this.exemptions.rowOf(exemption)
  }
}
