import type { Day, Unit, UnitState } from '../unit/unit.ts'
import type { ReorgEffect } from './decree.ts'
import { codeReused, codeTaken, nameReused, nameTaken, orphaned, type PlanIssue } from './plan-issue.ts'
import { stateBefore } from './plan-law.ts'

/** A unit that goes on otherwise than before. */
export interface Alteration {
  unit: Unit
  before: UnitState
  after: UnitState
}

/** What a plan made new. */
export interface Outcome {
  day: Day
  opened: readonly Unit[]
  altered: readonly Alteration[]
  effects: readonly Pick<ReorgEffect, 'predecessorId' | 'successorId'>[]
}

type Standing = UnitState & { unit: Unit }

const overlap = (a: UnitState, b: UnitState) =>
  (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to)

const reaches = (state: UnitState, day: Day) => state.to === null || state.to > day

const standings = (units: readonly Unit[]): Standing[] =>
  units.flatMap((unit) => unit.states.map((state) => ({ ...state, unit })))

/** Units left, on the day or later, under one that has ended by then. */
function orphans(units: readonly Unit[], day: Day): PlanIssue[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return standings(units).flatMap((state) => {
    const parent = byId.get(state.parentId ?? '')
    const closedOn = parent?.closedOn ?? null
    if (!parent || closedOn === null || !reaches(state, day)) return []
    const stays = state.to === null || state.to > closedOn
    return stays ? [orphaned(state.name, parent.states.at(-1)?.name ?? parent.id, closedOn)] : []
  })
}

/** Codes that two units of a tier would carry at one time. */
function doubleCodes(units: readonly Unit[], day: Day): PlanIssue[] {
  const from = standings(units).filter((state) => reaches(state, day))
  const groups = Map.groupBy(from, ({ unit, code }) => `${unit.level} ${code}`)
  return [...groups.values()].flatMap((group) => {
    const clashing = group.filter((a) => group.some((b) => a.unit !== b.unit && overlap(a, b)))
    const names = [...new Set(clashing.map(({ name, unit }) => stateBefore(unit, day)?.name ?? name))]
    return clashing.length > 0 ? [codeTaken(clashing[0]?.code ?? '', names)] : []
  })
}

/** What the new states take over from units that have ended, or share with their neighbours. */
function likenesses(units: readonly Unit[], { day, opened, altered, effects }: Outcome): PlanIssue[] {
  // Whoever goes on under a code or a name takes it over from nobody; nor does a unit from one that goes into it.
  const flows = new Set(effects.map(({ predecessorId, successorId }) => `${predecessorId} ${successorId}`))
  const fresh = [
    ...standings(opened).map((one) => ({ one, code: true, name: true })),
    ...altered.map(({ unit, before, after }) => ({
      one: { ...after, unit },
      code: before.code !== after.code,
      name: before.name !== after.name,
    })),
  ]
  const ended = standings(units.filter(({ closedOn }) => closedOn !== null && closedOn <= day))
  // Units that go on under another code have left theirs to others.
  const recoded = altered.flatMap(({ unit, before, after }) =>
    before.code === after.code ? [] : { ...before, to: day, unit },
  )
  const bearers = { code: [...ended, ...recoded], name: ended }
  const living = standings(units).filter((state) => state.to === null)
  return fresh.flatMap(({ one, code: newCode, name: newName }) => {
    const peers = (each: Standing) => each.unit !== one.unit && each.unit.level === one.unit.level
    const joins = (each: Standing) => flows.has(`${each.unit.id} ${one.unit.id}`)
    // What one of those that go into it bore goes on; who bore it before them was told when they took it over.
    const kept = (what: 'code' | 'name') => ended.some((each) => joins(each) && each[what] === one[what])
    const borne = (what: 'code' | 'name') =>
      kept(what)
        ? undefined
        : bearers[what]
            .filter((each) => peers(each) && each[what] === one[what])
            .sort((a, b) => (a.to ?? '').localeCompare(b.to ?? ''))
            .at(-1)
    const code = newCode && borne('code')
    const bore = newName && borne('name')
    const twin = living.some(
      (each) => peers(each) && each.name === one.name && each.parentId === one.parentId,
    )
    return [
      ...(code ? [codeReused(one.code, one.name, code.name)] : []),
      ...(bore ? [nameReused(one.name, { code: bore.code, on: bore.unit.closedOn })] : []),
      ...(newName && twin ? [nameTaken(one.name)] : []),
    ]
  })
}

/** Everything about the units after a plan that is wrong or worth knowing. */
export function issuesOf(units: readonly Unit[], outcome: Outcome): PlanIssue[] {
  const { day } = outcome
  const found = [...orphans(units, day), ...doubleCodes(units, day), ...likenesses(units, outcome)]
  return [...new Map(found.map((issue) => [issue.message, issue])).values()]
}
