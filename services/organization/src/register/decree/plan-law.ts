import type { Message } from '@province/runtime/refusal'
import { kindSaid } from '../tier/kind-word.ts'
import { misshapen } from '../tier/unit-code.ts'
import { kindsOn } from '../tier/unit-kind.ts'
import { endedTier, type UnitTier } from '../tier/unit-tier.ts'
import type { Day, Unit } from '../unit/unit.ts'
import { holdsInvisible, lostZeros } from '../unit/unit-rule.ts'
import { DECIDES, GIVING, PARTS, type PlannedEffect, type UnitPart } from './decree.ts'
import { changedTwice, movedNowhere, type PlanIssue } from './plan-issue.ts'
import {
  besideProvince,
  codeMisshapen,
  codesDiffer,
  contradicted,
  enlargedByNone,
  kindNotInForce,
  levelAbsent,
  mergedAlone,
  namedOtherwise,
  nameOfOtherKind,
  notReadable,
} from './plan-law-issue.ts'

/** The lines of a decree after they were applied, to be held against what the law and the register say. */
export interface AppliedLines {
  lines: readonly PlannedEffect[]
  day: Day
  units: readonly Unit[]
  opened: readonly Unit[]
  tiers: readonly UnitTier[]
  successorOf(line: PlannedEffect): Unit | undefined
  predecessorOf(line: PlannedEffect): Unit | undefined
  /** The unit of another tier that carries the code which a line gives. */
  elsewhere(line: PlannedEffect): Unit | undefined
  /** The name of the unit that a line speaks of. */
  nameOf(line: PlannedEffect): string
  /** Whether every line took effect: only then is it known what goes into what. */
  sound: boolean
}

type Judge = (line: PlannedEffect, at: number, applied: AppliedLines) => PlanIssue | undefined

const CHANGING: ReadonlySet<string> = new Set(['RENAME', 'RECLASSIFY', 'TRANSFER'])

/** What joins units to one: what comes from outside does, too. */
const JOINING: ReadonlySet<string> = new Set([...GIVING, 'FROM_OUTSIDE'])

/** What is there after a line: what it goes into, or the unit itself where that goes on. */
const resultOf = (line: PlannedEffect, { predecessorOf, successorOf }: AppliedLines) =>
  line.continues || !(GIVING.has(line.kind) || line.kind === 'FROM_OUTSIDE')
    ? predecessorOf(line)
    : successorOf(line)

/** What one line says of a unit, or what is so. */
interface Stated {
  code: string
  name: string
  kind: string
  parent: { code: string; name: string }
}

const told = ({ name, kind, parent }: Stated, code: string): Message => ({
  vi: `${name} (${kind}) trực thuộc ${parent.name || '—'}${code && `, mã ${code}`}`,
  en: `${name} (${kind}) under ${parent.name || '—'}${code && `, with the code ${code}`}`,
})

/** What a unit was before the decree. */
export const stateBefore = ({ states }: Unit, day: Day) =>
  states.findLast(({ to }) => to === day) ?? states.at(-1)

/** What the unit is called that bears a code after the decree; of units that bore it before the last. */
function bearerOf(code: string, { units, opened, day }: AppliedLines): string {
  const bearing = [...units, ...opened].filter(({ states }) => states.at(-1)?.code === code)
  const standing = bearing.find(({ closedOn }) => closedOn === null || closedOn > day)
  return (standing ?? bearing.at(-1))?.states.at(-1)?.name ?? code
}

/** What a unit is, but for what lines of their own change of it; its merger alone renames nobody. */
function asDecided(unit: Unit, applied: AppliedLines): Stated | undefined {
  const { units, opened, day, lines, predecessorOf } = applied
  const [before, after] = [stateBefore(unit, day), unit.states.at(-1)]
  if (!before || !after) return undefined
  const changing = lines.filter((line) => CHANGING.has(line.kind) && predecessorOf(line) === unit)
  const last = (part: UnitPart) =>
    changing.findLast(({ kind, successor }) => successor?.[part] && DECIDES[kind]?.includes(part))
      ?.successor?.[part]
  const all = [...units, ...opened]
  const byId = (id: string | null) => all.find((each) => each.id === id)
  const moved = last('parent') || byId(before.parentId)?.closedOn === day
  const above = byId(moved ? after.parentId : before.parentId)?.states.at(-1)
  const parent = { code: above?.code ?? '', name: above?.name ?? '' }
  const { code, name, kind } = before
  return { code: last('code') ?? code, name: last('name') ?? name, kind: last('kind') ?? kind, parent }
}

/** A line that goes into a unit that is there already says what that unit is: name, kind and parent must agree. */
const contradiction: Judge = (line, at, applied) => {
  const { code, name, kind, parent } = line.successor ?? {}
  const unit = GIVING.has(line.kind) && (code || line.continues) ? resultOf(line, applied) : undefined
  const is = unit && !applied.opened.includes(unit) ? asDecided(unit, applied) : undefined
  if (!unit || !is) return undefined
  const recoded = code && line.continues && code !== is.code ? code : ''
  const agrees =
    (!name || name === is.name) &&
    (!kind || kind === is.kind) &&
    (!parent || parent === is.parent.code) &&
    !recoded
  if (agrees) return undefined
  const above = parent ? { code: parent, name: bearerOf(parent, applied) } : is.parent
  const stated = { code: is.code, name: name ?? is.name, kind: kind ?? is.kind, parent: above }
  const standing = stateBefore(unit, applied.day)?.code ?? is.code
  return contradicted(at, standing, told(stated, recoded), told(is, is.code === standing ? '' : is.code))
}

const alone: Judge = (line, at, applied) => {
  const { lines, opened, nameOf, sound } = applied
  const unit = sound && line.kind === 'MERGE' ? resultOf(line, applied) : undefined
  if (!unit || !(line.continues || opened.includes(unit))) return undefined
  const joining = lines.filter((other) => JOINING.has(other.kind) && resultOf(other, applied) === unit)
  if (joining.length > 1 || joining.some(({ outside }) => outside)) return undefined
  return line.continues
    ? enlargedByNone(at, nameOf(line))
    : mergedAlone(at, nameOf(line), unit.states.at(-1)?.name ?? '')
}

const unreadable: Judge = (line, at, applied) => {
  const { code, name, kind } = line.successor ?? {}
  const bad = [code, name, kind].find((text) => text && (holdsInvisible(text) || / {2}/.test(text)))
  if (bad) return notReadable(at, bad)
  if (!code || applied.elsewhere(line)) return undefined
  return lostZeros(line.level, code) ? notReadable(at, code) : misshapenCode(line, at, applied)
}

/** Only a code that comes into use is judged: what units carry already is as it is. */
const misshapenCode: Judge = (line, at, applied) => {
  const { code = '', parent } = line.successor ?? {}
  const { units, opened, day } = applied
  const known = units.some(({ level, states }) =>
    states.some((state) => level === line.level && state.code === code && state.from !== day),
  )
  if (!code || known) return undefined
  const above = resultOf(line, applied)?.states.at(-1)?.parentId
  const codeAbove = [...units, ...opened].find(({ id }) => id === above)?.states.at(-1)?.code
  const why = misshapen(line.level, code, parent ?? codeAbove ?? '')
  return why && codeMisshapen(at, code, why)
}

const absentLevel: Judge = (line, at, { day, tiers, opened, successorOf }) => {
  const unit = successorOf(line)
  const ended = unit && opened.includes(unit) ? endedTier(tiers, line.level, day) : undefined
  return ended ? levelAbsent(at, line.level, ended.endedBy ?? '') : undefined
}

const unlawfulKind: Judge = (line, at, applied) => {
  const { level, successor, kind: effect } = line
  const kind = successor?.kind
  if (!kind || effect === 'TRANSFER' || applied.elsewhere(line) || absentLevel(line, at, applied))
    return undefined
  const known = kindsOn(level, applied.day).map((each) => each.kind)
  return known.includes(kind) ? undefined : kindNotInForce(at, kind, level, known)
}

/** What a line opens or changes has no name of another kind; what it goes into is said by a contradiction. */
const misnamed: Judge = (line, at, applied) => {
  const unit = resultOf(line, applied)
  const state = unit?.states.at(-1)
  const { name = state?.name, kind = state?.kind } = line.successor ?? {}
  const says = line.successor?.name || line.successor?.kind
  const makes = unit && says && (applied.opened.includes(unit) || CHANGING.has(line.kind))
  if (!makes || !name || !kind || unlawfulKind(line, at, applied)) return undefined
  const said = kindSaid(name)
  return said === undefined || said === kind ? undefined : nameOfOtherKind(at, name, said, kind)
}

/** Of two lines that change a unit neither may say otherwise what it becomes. */
const changedOtherwise: Judge = (line, at, { lines, day, predecessorOf }) => {
  const unit = CHANGING.has(line.kind) ? predecessorOf(line) : undefined
  if (!unit) return undefined
  const same = lines.slice(0, at).filter((other) => {
    const { kind, level, predecessor } = other
    return CHANGING.has(kind) && level === line.level && predecessor === line.predecessor
  })
  for (const part of PARTS) {
    const said = line.successor?.[part]
    const before = same.flatMap(({ successor }) => successor?.[part] ?? []).find((other) => other !== said)
    if (said && before) return changedTwice(at, stateBefore(unit, day)?.name ?? '', before, said)
  }
  return undefined
}

/** A line that moves a unit to where it stands already moves it nowhere. */
const notMoved: Judge = (line, at, { units, day, predecessorOf }) => {
  const { parent } = line.successor ?? {}
  if (line.kind !== 'TRANSFER' || !parent) return undefined
  const unit = predecessorOf(line)
  const before = unit && stateBefore(unit, day)
  const above = units.find(({ id, closedOn }) => id === before?.parentId && closedOn !== day)
  const state = above?.states.at(-1)
  return state?.code === parent ? movedNowhere(at, before?.name ?? '', state.name) : undefined
}

const otherCode: Judge = ({ kind, predecessor, successor }, at) =>
  kind === 'FROM_OUTSIDE' && successor?.code && predecessor && successor.code !== predecessor
    ? codesDiffer(at, predecessor, successor.code)
    : undefined

/** A name without the word of its kind. */
const properOf = (name: string) =>
  name
    .normalize('NFC')
    .slice(kindSaid(name)?.length ?? 0)
    .trim()

/** A line that moves a unit or gives it another kind leaves its name: another is a line of its own. */
const renamedBeside: Judge = (line, at, { lines, day, predecessorOf }) => {
  const unit = line.kind === 'RECLASSIFY' || line.kind === 'TRANSFER' ? predecessorOf(line) : undefined
  const before = unit && stateBefore(unit, day)
  const name = line.successor?.name
  if (!before || !name || properOf(name) === properOf(before.name)) return undefined
  const decided = lines.some(
    // Another name than that one is told of both lines.
    (other) => other.kind === 'RENAME' && predecessorOf(other) === unit && other.successor?.name,
  )
  return decided ? undefined : namedOtherwise(at, before.code, name, before.name)
}

/** A line changes what it is a line of: what else it says must be so, or be decided by a line of its own. */
const decidesOther: Judge = (line, at, applied) => {
  const unit = CHANGING.has(line.kind) ? applied.predecessorOf(line) : undefined
  const is = unit && asDecided(unit, applied)
  if (!unit || !is) return undefined
  const so = { code: is.code, kind: is.kind, parent: is.parent.code }
  const { successor } = line
  const before = stateBefore(unit, applied.day)
  // The code that it is called by until that day is none that the line gives it.
  const given = successor?.code === before?.code ? undefined : successor?.code
  const [code, kind, parent] = [given || so.code, successor?.kind || so.kind, successor?.parent || so.parent]
  const said = { code, kind, parent }
  const other = (['code', 'kind', 'parent'] as const).filter(
    (part) => said[part] !== so[part] && !DECIDES[line.kind]?.includes(part),
  )
  if (other.length === 0) return undefined
  const stands = { ...is, name: before?.name ?? is.name, kind: before?.kind ?? is.kind }
  const stated = { ...is, kind, parent: { code: parent, name: bearerOf(parent, applied) } }
  const standing = before?.code ?? is.code
  return contradicted(at, standing, told(stated, code === is.code ? '' : code), told(stands, ''))
}

/** The register is of one province: another beside it is none of its units. */
const secondProvince: Judge = (line, at, applied) => {
  const { units, opened, sound } = applied
  const unit = sound && line.level === 'PROVINCE' ? resultOf(line, applied) : undefined
  if (!unit || !opened.includes(unit)) return undefined
  const other = [...units, ...opened].find(
    (each) => each !== unit && each.level === 'PROVINCE' && each.closedOn === null,
  )
  return (
    other && besideProvince(at, unit.states.at(-1)?.name ?? unit.id, other.states.at(-1)?.name ?? other.id)
  )
}

const JUDGES: readonly Judge[] = [
  contradiction,
  alone,
  unreadable,
  absentLevel,
  unlawfulKind,
  misnamed,
  changedOtherwise,
  notMoved,
  otherCode,
  renamedBeside,
  decidesOther,
  secondProvince,
]

/** What the lines say against the law of reorganisations, or against what is there. */
export const lawIssues = (applied: AppliedLines): PlanIssue[] =>
  applied.lines.flatMap((line, at) => JUDGES.flatMap((judge) => judge(line, at, applied) ?? []))
