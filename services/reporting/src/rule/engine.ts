import { citationsAgree, claimSlotsFilled } from './document-rules.ts'
import type { Finding } from './finding.ts'
import { statedAgainstHeld } from './held-rules.ts'
import { asOfWithinReport, partsComparable, rankTotalKnown, shareWithinWhole } from './possible-rules.ts'
import { ratioMatches, valueWithinTotal } from './ratio-rules.ts'
import type { ConsistencyRule, RuleKind } from './rule.ts'
import type { StatedWorld } from './stated-world.ts'
import { changeMatchesHistory, denominatorMatchesHierarchy, statementsAgree } from './statement-rules.ts'
import { listedWithinWhole, partsMakeWhole, subsetWithinWhole, totalRestatesWhole } from './whole-rules.ts'

type Judge = (world: StatedWorld, rule: ConsistencyRule) => Finding[]

const JUDGES: Record<RuleKind, Judge> = {
  PARTS_MAKE_WHOLE: partsMakeWhole,
  LISTED_WITHIN_WHOLE: listedWithinWhole,
  SUBSET_WITHIN_WHOLE: subsetWithinWhole,
  TOTAL_RESTATES_WHOLE: totalRestatesWhole,
  VALUE_WITHIN_TOTAL: valueWithinTotal,
  RATIO_MATCHES: ratioMatches,
  STATEMENTS_AGREE: statementsAgree,
  CHANGE_MATCHES_HISTORY: changeMatchesHistory,
  DENOMINATOR_MATCHES_HIERARCHY: denominatorMatchesHierarchy,
  CITATIONS_AGREE: citationsAgree,
  CLAIM_SLOTS_FILLED: claimSlotsFilled,
  STATED_AGAINST_HELD: statedAgainstHeld,
  SHARE_WITHIN_WHOLE: shareWithinWhole,
  AS_OF_WITHIN_REPORT: asOfWithinReport,
  PARTS_COMPARABLE: partsComparable,
  RANK_TOTAL_KNOWN: rankTotalKnown,
}

/** A finding with the rule that made it. */
export interface RuledFinding {
  readonly rule: ConsistencyRule
  readonly finding: Finding
}

/** Applies every rule to what is stated now. Pure: the same world gives the same findings. */
export const applyRules = (world: StatedWorld, rules: readonly ConsistencyRule[]): RuledFinding[] =>
  rules.flatMap((rule) => JUDGES[rule.kind](world, rule).map((finding) => ({ rule, finding })))
