import type { Message } from '@province/runtime/refusal'
import type { Unit, UnitLevel, UnitState } from './unit.ts'

/** A unit as a file lists it. */
export interface UnitEntry {
  code: string
  level: string
  kind: string
  name: string
  /** The code of the unit above; empty for the province. */
  parentCode: string
}

/** What a list of entries asks for, against the units that stand. */
export interface UnitPlan {
  fresh: (UnitEntry & { level: UnitLevel })[]
  unchanged: number
  /** What is wrong with which entry (by its place in the list), and in which of its parts. */
  problems: { entry: number; part: keyof UnitEntry; message: Message }[]
}

const LEVELS: Record<string, UnitLevel> = {
  province: 'PROVINCE',
  district: 'DISTRICT',
  commune: 'COMMUNE',
  agency: 'AGENCY',
}

type Problem = { part: keyof UnitEntry; message: Message }

function wrongIn(entry: UnitEntry, known: ReadonlySet<string>): Problem[] {
  const wrong: (Problem | false)[] = [
    entry.code === '' && { part: 'code', message: { vi: 'phải có mã', en: 'must have a code' } },
    entry.name === '' && { part: 'name', message: { vi: 'phải có tên', en: 'must have a name' } },
    entry.kind === '' && {
      part: 'kind',
      message: { vi: 'phải có loại đơn vị', en: 'must have a kind of unit' },
    },
    !(entry.level in LEVELS) && {
      part: 'level',
      message: {
        vi: 'phải là province, district, commune hoặc agency',
        en: 'must be province, district, commune or agency',
      },
    },
    entry.level !== 'province' &&
      !known.has(entry.parentCode) && {
        part: 'parentCode',
        message: {
          vi: `không có đơn vị mang mã ${entry.parentCode}`,
          en: `there is no unit with the code ${entry.parentCode}`,
        },
      },
  ]
  return wrong.filter((each) => each !== false)
}

const differs = (entry: UnitEntry, state: UnitState, parentCode: string): Problem[] => {
  const same = entry.name === state.name && entry.kind === state.kind && entry.parentCode === parentCode
  const message = {
    vi: 'đơn vị đã có với tên, loại hoặc cấp trên khác: hãy đổi bằng một quyết định sắp xếp',
    en: 'the unit is there with another name, kind or parent: change it by a reorganisation',
  }
  return same ? [] : [{ part: 'code', message }]
}

/** Compares a list with the units that stand on a day: what is new, what is there already, what cannot be. */
export function planUnits(entries: readonly UnitEntry[], units: readonly Unit[], day: string): UnitPlan {
  const states = new Map(units.map((unit) => [unit.id, unit.stateOn(day)]))
  const standing = new Map(
    [...states.values()].flatMap((state) => (state ? [[state.code, state] as const] : [])),
  )
  const known = new Set([...standing.keys(), ...entries.map(({ code }) => code)])
  const plan: UnitPlan = { fresh: [], unchanged: 0, problems: [] }
  for (const [index, entry] of entries.entries()) {
    const state = standing.get(entry.code)
    const above = state?.parentId ? (states.get(state.parentId)?.code ?? '') : ''
    const problems = state ? differs(entry, state, above) : wrongIn(entry, known)
    plan.problems.push(...problems.map((problem) => ({ entry: index, ...problem })))
    const level = LEVELS[entry.level]
    if (state) plan.unchanged += 1
    else if (level) plan.fresh.push({ ...entry, level })
  }
  return plan
}
