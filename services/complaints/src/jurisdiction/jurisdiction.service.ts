import { forbiddenOrMissing, isBlank } from '@province/runtime/refusal'
import { validate as isId } from 'uuid'
import type { JurisdictionRepository } from './jurisdiction.repository.ts'
import { noRuleOfJurisdiction, notCompetent, reasonTooLong } from './jurisdiction-refusals.ts'
import { type JurisdictionInstance, type JurisdictionRule, jurisdictionRule } from './jurisdiction-rule.ts'

const LONGEST_REASON = 1_000

/** Who decides, by which rule; no unit where that is outside the province. */
export interface Competence {
  rule: JurisdictionRule
  unitId: string | null
}

/** What is asked: who decides about a body, and who means to. */
export interface JurisdictionAsked {
  instance: JurisdictionInstance
  /** The body whose decision or act is complained of. */
  against: string
  on: string
  /** The unit that means to decide. */
  unitId: string
  /** Why that is right although the rule names another. */
  overruled: string | null
  /** Which argument is to blame. */
  field: string
}

/** By which rule a unit decides, and why where the rule names another. */
export interface Decided {
  rule: string | null
  overruled: string | null
}

/** Says who decides a complaint by the rules in force on its day; people may hold otherwise, with a reason. */
export class JurisdictionService {
  constructor(
    private readonly units: JurisdictionRepository,
    /** The rules as they stand now. */
    private readonly rules: () => Promise<readonly JurisdictionRule[]>,
  ) {}

  /** The rule of a code; null where none was kept, or there is none such any more. */
  async ruleOf(code: string | null): Promise<JurisdictionRule | null> {
    if (code === null) return null
    return (await this.rules()).find((rule) => rule.code === code) ?? null
  }

  /** Who decides about this body on that day; null when no rule says so, or there is no such body. */
  async competent(instance: JurisdictionInstance, against: string, on: string): Promise<Competence | null> {
    const placed = isId(against) ? await this.units.placed(against, on) : undefined
    const rule = placed && jurisdictionRule(instance, placed.level, on, await this.rules())
    if (!placed || !rule) return null
    const above = { DISTRICT: placed.districtId, PROVINCE: placed.provinceId, ITSELF: against, OUTSIDE: null }
    return { rule, unitId: above[rule.decider] }
  }

  /** Refuses a unit that the rule does not name, unless a reason is given; answers what is kept of it. */
  async judge({ instance, against, on, unitId, overruled, field }: JurisdictionAsked): Promise<Decided> {
    if (!isId(against)) throw forbiddenOrMissing()
    const reason = isBlank(overruled) ? null : (overruled?.trim() ?? null)
    if (reason && reason.length > LONGEST_REASON) throw reasonTooLong(LONGEST_REASON)
    const competent = await this.competent(instance, against, on)
    if (competent?.unitId === unitId) return { rule: competent.rule.code, overruled: null }
    if (reason) return { rule: competent?.rule.code ?? null, overruled: reason }
    if (!competent) throw noRuleOfJurisdiction(field)
    const named = competent.unitId && (await this.units.nameOf(competent.unitId, on))
    throw notCompetent(field, competent.rule, named)
  }
}
