import type { UnitTier } from '../tier/unit-tier.ts'
import type { Day, Unit, UnitState } from '../unit/unit.ts'
import type { Decree, PlannedEffect, PlannedSuccessor, ReorgEffect } from './decree.ts'
import { type Applied, DecreeApplication } from './decree-application.ts'
import { type Alteration, issuesOf } from './plan-checks.ts'
import type { PlanIssue } from './plan-issue.ts'
import { lawIssues } from './plan-law.ts'

/** What a decree does to the units, and what stands in its way. */
export interface ReorganisationPlan {
  day: Day
  opened: Unit[]
  closed: Unit[]
  altered: Alteration[]
  effects: ReorgEffect[]
  issues: PlanIssue[]
}

/** Where a plan stands in the register: only units under `within` may be named, only `tiers` of the day opened. */
export interface PlanScope {
  within?: string | undefined
  tiers?: readonly UnitTier[]
}

const RANK = { PROVINCE: 0, AGENCY: 1, DISTRICT: 2, COMMUNE: 3 } as const

/** Upper tiers first: what is opened may be the parent of what is opened below it. */
const inTierOrder = (effects: readonly PlannedEffect[]): [PlannedEffect, number][] =>
  effects
    .map((effect, line): [PlannedEffect, number] => [effect, line])
    .sort(([a, i], [b, j]) => RANK[a.level] - RANK[b.level] || i - j)

/** Letters are what they look like, however they were put together. */
const composed = (decree: Decree): Decree => ({
  ...decree,
  effects: decree.effects.map((line) => ({ ...line, successor: line.successor && whole(coded(line)) })),
})

/** What comes from outside comes with its code, which the line gives once. */
const coded = ({ kind, predecessor, successor }: PlannedEffect): PlannedSuccessor =>
  kind === 'FROM_OUTSIDE' ? { ...successor, code: successor?.code || predecessor } : (successor ?? {})

const whole = ({ code, name, kind, parent }: PlannedSuccessor): PlannedSuccessor => ({
  code: code?.normalize('NFC'),
  name: name?.normalize('NFC'),
  kind: kind?.normalize('NFC'),
  parent: parent?.normalize('NFC'),
})

function alterationsOf(
  units: readonly Unit[],
  before: ReadonlyMap<string, UnitState | null>,
  day: Day,
): Alteration[] {
  return units.flatMap((unit) => {
    const [was, is] = [before.get(unit.id) ?? null, unit.stateOn(day)]
    return was && is && is.from === day && was !== is ? [{ unit, before: was, after: is }] : []
  })
}

/**
 * Applies a decree to the units given: closes what ends, opens what begins, moves what continues, rewrites no fact.
 * Every obstacle is told at once; with an error among them the units are not to be kept.
 */
export function planReorganisation(
  units: readonly Unit[],
  written: Decree,
  newId: () => string,
  scope: PlanScope = {},
): ReorganisationPlan {
  const decree = composed(written)
  const day = decree.effectiveOn
  const before = new Map(units.map((unit) => [unit.id, unit.stateOn(day)]))
  const application = new DecreeApplication(units, decree, newId, scope.within)
  for (const [effect, line] of inTierOrder(decree.effects)) application.open(effect, line)
  decree.effects.forEach((effect, line) => void application.apply(effect, line))
  application.finish()
  const applied: Applied = application.result()
  const { opened, closed, effects } = applied
  const altered = alterationsOf(units, before, day)
  const { effects: lines } = decree
  const sound = !applied.issues.some(({ severity }) => severity === 'ERROR')
  const successorOf = (line: PlannedEffect) => application.successor(line)
  const predecessorOf = (line: PlannedEffect) => application.predecessor(line)
  const elsewhere = (line: PlannedEffect) => application.elsewhere(line)
  const nameOf = (line: PlannedEffect) => application.nameOf(line)
  const { tiers = [] } = scope
  const found = { successorOf, predecessorOf, elsewhere, nameOf }
  const law = lawIssues({ lines, day, units, opened, tiers, sound, ...found })
  const issues = [
    ...applied.issues,
    ...law,
    ...issuesOf([...units, ...opened], { day, opened, altered, effects }),
  ]
  return { day, opened, closed, altered, effects, issues }
}
