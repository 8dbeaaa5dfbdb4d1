import { type Day, intersection, type Window } from './calendar/day.ts'

/**
 * How sure we are of a rule: its codified text was read, or it is general knowledge to be confirmed; a house rule is how
 * this system works, and no law at all.
 */
export type Evidence = 'CODIFIED_TEXT_READ' | 'GENERAL_KNOWLEDGE' | 'HOUSE_RULE'

/** A rule of law with its days: the article it stands in, and how far it may be relied on. */
export interface LegalRule {
  code: string
  article: string
  validFrom: Day
  /** The first day on which it no longer holds; null: open. */
  validTo: Day | null
  evidence: Evidence
  /** The end is to be checked before relying on it. */
  endUnchecked: boolean
}

/** A part of a window in which one rule holds. */
export interface Segment<Rule extends LegalRule> extends Window {
  rule: Rule
}

/** The window cut at the ends of rules, in order; days of which no rule speaks are in no segment. */
export const segmentsOf = <Rule extends LegalRule>(rules: readonly Rule[], window: Window): Segment<Rule>[] =>
  rules
    .flatMap((rule) => {
      const held = intersection(window, { from: rule.validFrom, to: rule.validTo })
      return held ? [{ rule, ...held }] : []
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
