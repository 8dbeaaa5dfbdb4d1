import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import { MANAGE, type TemplateService } from '../template/template.service.ts'
import { alreadyExempt } from './exemption-refusals.ts'
import type {
  SubmissionExemptionRepository,
  SubmissionExemptionRow,
} from './submission-exemption.repository.ts'
import { type ExemptionGrant, SubmissionExemption } from './submission-exemption.ts'

/** An exemption that is granted, of a template by one of its editions. */
export type ExemptionAsked = Omit<ExemptionGrant, 'templateCode'> & { template: string }

/** Grants exemptions from what must be sent, and ends them. */
export class SubmissionExemptionService {
  readonly ofTemplate: SubmissionExemptionRepository['ofTemplate']

  constructor(
    private readonly exemptions: SubmissionExemptionRepository,
    private readonly templates: TemplateService,
    private readonly request: RequestContext,
  ) {
    this.ofTemplate = exemptions.ofTemplate
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `DATE_INVALID`, `STEP_NOT_ALLOWED`. */
  async grant({ template: id, ...grant }: ExemptionAsked): Promise<SubmissionExemptionRow> {
    const template = await this.templates.byId(id)
    if (!template || !isId(grant.unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, template.unitId)
    await this.request.authority.require(MANAGE, grant.unitId)
    const asked = { ...grant, templateCode: template.code }
    const exemption = SubmissionExemption.grant(v7(), asked, this.request.subject)
    if (await this.exemptions.overlaps(asked)) throw alreadyExempt()
    this.exemptions.add(exemption)
    return this.#told(exemption, 'granted')
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `DATE_INVALID`, `STEP_NOT_ALLOWED`. */
  async end(seen: SeenVersion, endsOn: string): Promise<SubmissionExemptionRow> {
    const exemption = await this.request.forChange(this.exemptions, seen, MANAGE)
    exemption.end(endsOn, this.request.subject)
    return this.#told(exemption, 'ended')
  }

  #told(exemption: SubmissionExemption, what: string): SubmissionExemptionRow {
    const { id, unitId, templateCode, version } = exemption
    const payload = { template: templateCode, version }
    this.request.record({ name: `submission_exemption.${what}`, aggregateId: id, unitId, payload })
    return this.exemptions.rowOf(exemption)
  }
}
