import type { EffectKind } from '../decree/decree.ts'
import type { PlanIssue } from '../decree/plan-issue.ts'
import type { ReorganisationPlan } from '../decree/reorganisation-plan.ts'
import type { Unit, UnitLevel, UnitState } from '../unit/unit.ts'

/** A unit as a plan shows it: it may not stand yet. */
export interface PreviewedUnit {
  code: string
  name: string
  kind: string
  level: UnitLevel
  parent: string | null
}

/** How many units of a tier stand the day before and on the day. */
export interface TierCount {
  level: UnitLevel
  before: number
  after: number
}

/** What a plan does, in names instead of ids. */
export interface Previewed {
  closes: PreviewedUnit[]
  opens: PreviewedUnit[]
  changes: { before: PreviewedUnit; after: PreviewedUnit }[]
  effects: { kind: EffectKind; from: string; to: string; share: number; continues: boolean }[]
  issues: PlanIssue[]
  counts: TierCount[]
}

const TIERS: readonly UnitLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY']

/** Shows what a plan did to the units; `before` are they as they were. */
export function previewOf(before: readonly Unit[], plan: ReorganisationPlan): Previewed {
  const { day, opened, closed, altered, effects, issues } = plan
  const was = new Map(before.map((unit) => [unit.id, unit]))
  const is = new Map(opened.map((unit) => [unit.id, unit]))
  const stateOf = (id: string) => (was.get(id) ?? is.get(id))?.states.at(-1)
  const shown = ({ level }: Unit, { code, name, kind, parentId }: UnitState): PreviewedUnit => {
    const parent = parentId === null ? null : (stateOf(parentId)?.name ?? null)
    return { code, name, kind, level, parent }
  }
  const last = (unit: Unit) => unit.states.at(-1) as UnitState
  const countOn = (units: readonly Unit[], level: UnitLevel) =>
    units.filter((unit) => unit.level === level && unit.stateOn(day)).length
  const after = [...before.filter(({ id }) => !closed.some((unit) => unit.id === id)), ...opened]
  return {
    closes: closed.map((unit) => shown(unit, last(unit))),
    opens: opened.map((unit) => shown(unit, last(unit))),
    changes: altered.map(({ unit, before, after }) => ({
      before: shown(unit, before),
      after: shown(unit, after),
    })),
    effects: effects.map(({ kind, predecessorId, successorId, share, continues }) => {
      const [from, to] = [stateOf(predecessorId)?.name ?? '', stateOf(successorId)?.name ?? '']
      return { kind, from, to, share, continues }
    }),
    issues,
    counts: TIERS.map((level) => ({ level, before: countOn(before, level), after: countOn(after, level) })),
  }
}
