import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { TemplateRepository, TemplateRow } from './template.repository.ts'
import { Template, type TemplateFacts } from './template.ts'
import { editionNotLater } from './template-refusals.ts'
import type { ToldIndicators } from './told-indicators.ts'

/** Who says what must be sent. */
export const MANAGE = 'report.manage_templates'

/** Issues templates of reports, edition by edition. */
export class TemplateService {
  readonly list: TemplateRepository['list']

  constructor(
    private readonly templates: TemplateRepository,
    private readonly indicators: ToldIndicators,
    private readonly request: RequestContext,
  ) {
    this.list = templates.list
  }

  /** Nobody is asked for what an indicator said that was withdrawn. Refuses with `INDICATOR_UNKNOWN`, `INDICATOR_WITHDRAWN`. */
  async requireIndicators(
    { fields }: Pick<TemplateFacts, 'fields'>,
    day: string,
    blamed: string,
  ): Promise<void> {
    const named = fields.flatMap(({ indicator }) => indicator ?? [])
    await this.indicators.requireTold(named, day, blamed)
  }

  byId(id: string): Promise<TemplateRow | null> {
    return this.templates.byId(id)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `INDICATOR_UNKNOWN` and `INDICATOR_WITHDRAWN`. */
  async issue(facts: TemplateFacts): Promise<TemplateRow> {
    const { authority, subject } = this.request
    await authority.require(MANAGE, facts.unitId)
    const issued = Template.issue(v7(), facts, subject)
    await this.requireIndicators(issued, facts.validFrom, 'input.fields')
    const before = await this.templates.newest(facts.code)
    // One code is one issuer's, and then of who took that one over: nobody else ends what it asks for.
    if (before) await authority.require(MANAGE, before.unitId)
    if (before && before.validFrom >= facts.validFrom) throw editionNotLater(before.validFrom)
    before?.end(facts.validFrom, subject)
    this.templates.add(issued)
    const { id, unitId, code, version } = issued
    this.request.record({
      name: 'submission_template.issued',
      aggregateId: id,
      unitId,
      payload: { code, version },
    })
    return this.templates.rowOf(issued)
  }
}
