import type { Language } from '@province/runtime/refusal'
import type { Reader } from '@province/subgraph/read'
import { CLOCK_RULES, type ComplaintsClockRule } from '../clock/clock-rule.ts'
import { holdsOn, JURISDICTION_RULES, type JurisdictionRule } from '../jurisdiction/jurisdiction-rule.ts'
import type { DutyRule } from './duty-rule.ts'
import { type Governing, inForce, type Loaded } from './loaded-rule.ts'

type Rule = ComplaintsClockRule | JurisdictionRule | DutyRule
type Stored = Loaded<Rule> & { register: 'TIME' | 'JURISDICTION' | 'DUTY' }

const LOADED = {
  name: 'law_rules',
  text: 'select register, rule, replaces, governs from complaints.law_rule order by code',
  values: [],
}

const of = <Each extends Rule>(stored: readonly Stored[], register: Stored['register']) =>
  stored.filter((each) => each.register === register) as unknown as Loaded<Each>[]

/** The rules by which complaints works now: those of the release, and what was loaded since. */
export class RuleBookService {
  #loaded: Promise<Stored[]> | undefined

  constructor(private readonly reader: Reader) {}

  async times(): Promise<readonly ComplaintsClockRule[]> {
    return inForce(CLOCK_RULES, of<ComplaintsClockRule>(await this.#stored(), 'TIME'))
  }

  async jurisdictions(): Promise<readonly JurisdictionRule[]> {
    return inForce(JURISDICTION_RULES, of<JurisdictionRule>(await this.#stored(), 'JURISDICTION'))
  }

  /** What else was loaded, each with which matters under way go by it. */
  async duties(): Promise<readonly (DutyRule & { governs: Governing })[]> {
    const loaded = of<DutyRule>(await this.#stored(), 'DUTY')
    const governs = new Map(loaded.map((each) => [each.rule.code, each.governs]))
    return inForce<DutyRule>([], loaded).map((rule) => ({
      ...rule,
      governs: governs.get(rule.code) ?? 'AT_TRIGGER',
    }))
  }

  /** Those that hold on that day, or all, in the language of who reads. */
  async dutiesOn(on: string | null, language: Language) {
    const held = (await this.duties()).filter((rule) => !on || holdsOn(rule, on))
    return held.map((rule) => ({ ...rule, says: rule.says[language] }))
  }

  #stored(): Promise<Stored[]> {
    this.#loaded ??= this.reader.rows<Stored>(LOADED)
    return this.#loaded
  }
}
