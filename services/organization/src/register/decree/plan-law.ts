import type { Message } from '@province/runtime/refusal'
import { kindsOn } from '../tier/unit-kind.ts'
import { endedTier, type UnitTier } from '../tier/unit-tier.ts'
import type { Day, Unit } from '../unit/unit.ts'
import { holdsInvisible, lostZeros } from '../unit/unit-rule.ts'
import type { PlannedEffect } from './decree.ts'
import type { PlanIssue } from './plan-issue.ts'
import { contradicted, kindNotInForce, levelAbsent, mergedAlone, notReadable } from './plan-law-issue.ts'

/** The lines of a decree after they were applied, to be held against what the law and the register say. */
export interface AppliedLines {
  lines: readonly PlannedEffect[]
  day: Day
  units: readonly Unit[]
  opened: readonly Unit[]
  tiers: readonly UnitTier[]
  successorOf(line: PlannedEffect): Unit | undefined
  /** The name of the unit that a line speaks of. */
  nameOf(line: PlannedEffect): string
  /** Whether every line took effect: only then is it known what goes into what. */
  sound: boolean
}

type Judge = (line: PlannedEffect, at: number, applied: AppliedLines) => PlanIssue | undefined

const GIVING: ReadonlySet<string> = new Set(['MERGE', 'SPLIT', 'PART_TRANSFER'])

const told = (name: string, kind: string, parent: string): Message => ({
  vi: `${name} (${kind}) trực thuộc ${parent || '—'}`,
  en: `${name} (${kind}) under ${parent || '—'}`,
})

/** A line that goes into a unit that is there already says what that unit is: name, kind and parent must agree. */
const contradiction: Judge = (line, at, { units, opened, successorOf }) => {
  const { code, name, kind, parent } = line.successor ?? {}
  const unit = successorOf(line)
  if (!GIVING.has(line.kind) || !code || !unit || opened.includes(unit)) return undefined
  const state = unit.states.at(-1)
  const above = [...units, ...opened].find(({ id }) => id === state?.parentId)?.states.at(-1)
  const agrees =
    (!name || name === state?.name) && (!kind || kind === state?.kind) && (!parent || parent === above?.code)
  if (!state || agrees) return undefined
  const parentName = parent
    ? ([...units, ...opened].find((each) => each.states.at(-1)?.code === parent)?.states.at(-1)?.name ??
      parent)
    : (above?.name ?? '')
  const stated = told(name ?? state.name, kind ?? state.kind, parentName)
  return contradicted(at, code, stated, told(state.name, state.kind, above?.name ?? ''))
}

const alone: Judge = (line, at, { lines, opened, successorOf, nameOf, sound }) => {
  const unit = successorOf(line)
  if (!sound || line.kind !== 'MERGE' || line.continues || !unit || !opened.includes(unit)) return undefined
  const joining = lines.filter((other) => GIVING.has(other.kind) && successorOf(other) === unit)
  if (joining.length > 1 || joining.some(({ outside }) => outside)) return undefined
  return mergedAlone(at, nameOf(line), unit.states.at(-1)?.name ?? '')
}

const unreadable: Judge = ({ level, successor }, at) => {
  const { code, name, kind } = successor ?? {}
  if (code && lostZeros(level, code)) return notReadable(at, code)
  const bad = [code, name, kind].find((text) => text && holdsInvisible(text))
  return bad ? notReadable(at, bad) : undefined
}

const absentLevel: Judge = (line, at, { day, tiers, opened, successorOf }) => {
  const unit = successorOf(line)
  const ended = unit && opened.includes(unit) ? endedTier(tiers, line.level, day) : undefined
  return ended ? levelAbsent(at, line.level, ended.endedBy ?? '') : undefined
}

const unlawfulKind: Judge = ({ level, successor, kind: effect }, at, { day }) => {
  const kind = successor?.kind
  if (!kind || effect === 'TRANSFER') return undefined
  const known = kindsOn(level, day).map((each) => each.kind)
  return known.includes(kind) ? undefined : kindNotInForce(at, kind, level, known)
}

/** What the lines say against the law of reorganisations, or against what is there. */
export const lawIssues = (applied: AppliedLines): PlanIssue[] =>
  applied.lines.flatMap((line, at) =>
    [contradiction, alone, unreadable, absentLevel, unlawfulKind].flatMap(
      (judge) => judge(line, at, applied) ?? [],
    ),
  )
