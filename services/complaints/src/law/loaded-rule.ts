import type { ComplaintsClockRule } from '../clock/clock-rule.ts'
import type { JurisdictionRule } from '../jurisdiction/jurisdiction-rule.ts'
import type { DutyRule } from './duty-rule.ts'

/** Which clocks under way go by a new rule: those triggered since, all, or those whose waiting people it favours. */
export type Governing = 'AT_TRIGGER' | 'APPLIES_TO_OPEN' | 'MORE_FAVOURABLE'

/** A rule that was loaded from a file, and the one whose days end with its first. */
export interface Loaded<Rule> {
  rule: Rule
  replaces: string | null
  governs: Governing
}

/** What a file says, register by register. */
export interface LoadedRules {
  times: readonly Loaded<ComplaintsClockRule>[]
  jurisdictions: readonly Loaded<JurisdictionRule>[]
  duties: readonly Loaded<DutyRule>[]
}

interface Dated {
  code: string
  validFrom: string
  validTo: string | null
}

/** The rules of the release and those loaded since, each as long as nothing took its place. */
export function inForce<Rule extends Dated>(
  released: readonly Rule[],
  loaded: readonly Loaded<Rule>[],
): readonly Rule[] {
  const ends = new Map(loaded.flatMap(({ replaces, rule }) => (replaces ? [[replaces, rule.validFrom]] : [])))
  return [...released, ...loaded.map(({ rule }) => rule)].map((rule) => {
    const end = ends.get(rule.code)
    return end !== undefined && (rule.validTo === null || end < rule.validTo)
      ? { ...rule, validTo: end }
      : rule
  })
}

/** Whether two rules speak of the same days. */
export const overlap = (one: Dated, other: Dated): boolean =>
  (other.validTo === null || one.validFrom < other.validTo) &&
  (one.validTo === null || other.validFrom < one.validTo)
