import { applyRules, type RuledFinding } from '../rule/engine.ts'
import { type ConsistencyRule, SEVERITIES, type Severity } from '../rule/rule.ts'
import type { StatedWorld } from '../rule/stated-world.ts'
import { fingerprint } from './fingerprint.ts'

/** A corrected one is no longer computed; these are the states of those that are. */
export type DiscrepancyState = 'OPEN' | 'EXPLAINED' | 'WAIVED'

/** What somebody said about a discrepancy, and of which wording of it they said so. */
export interface Resolution {
  readonly discrepancyId: string
  readonly state: DiscrepancyState
  readonly reason: string
  readonly evidence: string
  readonly version: number
}

/** Something stated that cannot all be true, computed from what is stated now. */
export interface Discrepancy {
  readonly id: string
  readonly rule: string
  /** The rule's kind, or a narrower one of the finding. */
  readonly kind: string
  readonly severity: Severity
  readonly gap: number | null
  readonly message: string
  readonly figures: readonly string[]
  readonly citations: readonly string[]
  /** False when the rule could not be applied. */
  readonly checked: boolean
  /** True where no explanation lets it stand. */
  readonly mendedOnly: boolean
  readonly state: DiscrepancyState
  readonly reason: string | null
  /** 0 until somebody resolves it; mutations expect it. */
  readonly version: number
  /** The values it speaks of: an explanation given for other values no longer holds. */
  readonly evidence: string
}

function discrepancy(
  reportId: string,
  { rule, finding }: RuledFinding,
  values: Map<string, string>,
): Discrepancy {
  const { about, figures, citations, gap, message, checked } = finding
  const said = figures.map((key) => `${key}=${values.get(key) ?? ''}`)
  return {
    id: fingerprint(reportId, rule.code, ...about),
    rule: rule.code,
    kind: finding.kind ?? rule.kind,
    severity: finding.severity ?? rule.severity,
    gap,
    message,
    figures,
    citations,
    checked,
    mendedOnly: finding.mendedOnly ?? false,
    state: 'OPEN',
    reason: null,
    version: 0,
    evidence: fingerprint(...said, ...citations, String(gap)),
  }
}

function resolved(found: Discrepancy, resolution: Resolution | undefined): Discrepancy {
  if (!resolution) return found
  const { version } = resolution
  if (found.mendedOnly || resolution.evidence !== found.evidence) return { ...found, version }
  return { ...found, version, state: resolution.state, reason: resolution.reason }
}

const gravity = ({ severity }: Discrepancy): number => SEVERITIES.indexOf(severity)

/** The discrepancies of one report, gravest first, with what was said about each. */
export function discrepanciesOf(
  reportId: string,
  world: StatedWorld,
  rules: readonly ConsistencyRule[],
  resolutions: readonly Resolution[],
): Discrepancy[] {
  const values = new Map(world.figures.map(({ key, value }) => [key, value]))
  const saidOf = new Map(resolutions.map((resolution) => [resolution.discrepancyId, resolution]))
  return applyRules(world, rules)
    .map((found) => discrepancy(reportId, found, values))
    .map((found) => resolved(found, saidOf.get(found.id)))
    .sort((a, b) => gravity(a) - gravity(b))
}
