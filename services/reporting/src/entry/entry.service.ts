import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { TemplateRow } from '../template/template.repository.ts'
import { MANAGE, type TemplateService } from '../template/template.service.ts'
import { type EarlierValue, earlierOf } from './earlier-values.ts'
import type { EntryOf, EntryRepository } from './entry.repository.ts'
import { type EntryFinding, findingsOf } from './entry-check.ts'
import type { EntryRuleRepository, EntryRuleRow } from './entry-rule.repository.ts'
import { EntryRule, type EntryRuleFacts } from './entry-rule.ts'
import type { Entries } from './entry-value.ts'

/** What is entered, with what it follows. */
export type Entered = EntryOf & {
  readonly id: string
  readonly templateId: string
  readonly entries: Entries
}

/** One field of a submission as it is entered: beside what stood last time. */
export interface SheetLine {
  field: string
  value: number | null
  note: string | null
  last: EarlierValue | null
}

/** A rule that is added: whose it is says its template. */
export type RuleAsked = Omit<EntryRuleFacts, 'unitId' | 'templateCode'> & { template: string }

/** Checks what is entered, by rules that people add and by what the unit entered before. */
export class EntryService {
  readonly rulesOf: EntryRuleRepository['ofTemplate']

  constructor(
    private readonly before: EntryRepository,
    private readonly rules: EntryRuleRepository,
    private readonly templates: TemplateService,
    private readonly request: RequestContext,
  ) {
    this.rulesOf = rules.ofTemplate
  }

  async templateOf({ templateId }: Pick<Entered, 'templateId'>): Promise<TemplateRow> {
    const template = await this.templates.byId(templateId)
    if (!template) throw forbiddenOrMissing()
    return template
  }

  async sheet(entered: Entered): Promise<SheetLine[]> {
    const [{ fields }, earlier] = await Promise.all([this.templateOf(entered), this.#earlier(entered)])
    return fields.map((field) => ({
      field: field.code,
      value: entered.entries[field.code]?.value ?? null,
      note: entered.entries[field.code]?.note ?? null,
      last: earlierOf(field, earlier)[0] ?? null,
    }))
  }

  async findings(entered: Entered): Promise<EntryFinding[]> {
    const [{ fields }, rows, rules] = await Promise.all([
      this.templateOf(entered),
      this.#earlier(entered),
      this.rulesOf(entered.templateCode),
    ])
    const earlier = fields.map((field) => {
      const known = earlierOf(field, rows).flatMap(({ value }) => (value === null ? [] : [value]))
      return [field.code, known] as const
    })
    return findingsOf(fields, entered.entries, rules, Object.fromEntries(earlier))
  }

  /** What keeps it from being submitted, in words. */
  async blocking(entered: Entered): Promise<string[]> {
    const [{ fields }, findings] = await Promise.all([this.templateOf(entered), this.findings(entered)])
    const label = (field: string) => fields.find(({ code }) => code === field)?.label ?? field
    return findings.filter(({ blocks }) => blocks).map(({ field, message }) => message ?? label(field))
  }

  /** Refuses with `FORBIDDEN_OR_MISSING` and `INPUT_INVALID`. */
  async addRule({ template: id, ...facts }: RuleAsked): Promise<EntryRuleRow> {
    const { authority, subject } = this.request
    const template = await this.templates.byId(id)
    if (!template) throw forbiddenOrMissing()
    const { unitId, code: templateCode, fields } = template
    await authority.require(MANAGE, unitId)
    const rule = EntryRule.add(v7(), { ...facts, unitId, templateCode }, fields, subject)
    this.rules.add(rule)
    return this.#told(rule, 'added')
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`. */
  async withdrawRule(seen: SeenVersion): Promise<EntryRuleRow> {
    const rule = await this.request.forChange(this.rules, seen, MANAGE)
    rule.withdraw(this.request.today, this.request.subject)
    return this.#told(rule, 'withdrawn')
  }

  #earlier(entered: Entered) {
    return this.request.remember('earlier entries', entered.id, () => this.before.earlier(entered))
  }

  #told(rule: EntryRule, what: string): EntryRuleRow {
    const { id, unitId, templateCode, version } = rule
    const payload = { template: templateCode, version }
    this.request.record({ name: `entry_rule.${what}`, aggregateId: id, unitId, payload })
    return this.rules.rowOf(rule)
  }
}
