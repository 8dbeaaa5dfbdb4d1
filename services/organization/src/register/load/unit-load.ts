import type { Message } from '@province/runtime/refusal'
import type { UnitTier } from '../tier/unit-tier.ts'
import type { Unit, UnitLevel, UnitState } from '../unit/unit.ts'
import type { UnitEntry } from './unit-entry.ts'
import { type EntryPlace, type EntryProblem, listedBefore, unlawfulIn } from './unit-entry-law.ts'

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

function wrongLevel({ level }: UnitEntry): EntryProblem[] {
  const message = {
    vi: 'phải là province, district, commune hoặc agency',
    en: 'must be province, district, commune or agency',
  }
  return Object.hasOwn(LEVELS, level) ? [] : [{ part: 'level', message }]
}

function wrongIn(entry: UnitEntry, known: ReadonlySet<string>): EntryProblem[] {
  const wrong: (EntryProblem | false)[] = [
    entry.code === '' && { part: 'code', message: { vi: 'phải có mã', en: 'must have a code' } },
    entry.name === '' && { part: 'name', message: { vi: 'phải có tên', en: 'must have a name' } },
    entry.kind === '' && {
      part: 'kind',
      message: { vi: 'phải có loại đơn vị', en: 'must have a kind of unit' },
    },
    ...wrongLevel(entry),
    // A province may stand under none; where a file places it, the unit above must be there too.
    (entry.level !== 'province' || entry.parentCode !== '') &&
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

interface StandingUnit {
  state: UnitState
  level: UnitLevel
  parentCode: string
}

/** What a file says of a unit that stands and that is not so. */
function contradicts(entry: UnitEntry, { state, level, parentCode }: StandingUnit): EntryProblem[] {
  const tier = LEVELS[entry.level]
  const differing = differs(entry, state, parentCode)
  // Who differs in more than the level is another unit; a level that is none is said as such.
  if (!tier || differing.length > 0 || tier === level) return [...wrongLevel(entry), ...differing]
  const message = {
    vi: 'đơn vị đã có mang mã này, ở cấp khác: hãy sửa cấp hoặc mã',
    en: 'the unit that is there with this code is of another level: correct the level or the code',
  }
  return [{ part: 'level', message }]
}

const differs = (entry: UnitEntry, state: UnitState, parentCode: string): EntryProblem[] => {
  const same = entry.name === state.name && entry.kind === state.kind && entry.parentCode === parentCode
  const message = {
    vi: 'đơn vị đã có với tên, loại hoặc cấp trên khác: hãy đổi bằng một quyết định sắp xếp',
    en: 'the unit is there with another name, kind or parent: change it by a reorganisation',
  }
  return same ? [] : [{ part: 'code', message }]
}

/** What stands on a day, by code. */
function standingOn(units: readonly Unit[], day: string) {
  const states = new Map(units.map((unit) => [unit.id, unit.stateOn(day)]))
  const byCode = new Map(
    units.flatMap(({ id, level }) => {
      const state = states.get(id)
      const parentCode = state?.parentId ? (states.get(state.parentId)?.code ?? '') : ''
      return state ? [[state.code, { state, level, parentCode }] as const] : []
    }),
  )
  return byCode
}

/** Compares a list with the units that stand on a day: what is new, what is there already, what cannot be. */
export function planUnits(
  entries: readonly UnitEntry[],
  units: readonly Unit[],
  day: string,
  tiers: readonly UnitTier[] = [],
): UnitPlan {
  const standing = standingOn(units, day)
  const listed = new Map(entries.map((entry) => [entry.code, entry]))
  const known = new Set([...standing.keys(), ...listed.keys()])
  const provinces = entries.filter(({ level }) => level === 'province').map(({ code }) => code)
  const province = [...standing].find(([, unit]) => unit.level === 'PROVINCE')?.[0] ?? provinces[0]
  const levelOf = (code: string) => standing.get(code)?.level ?? LEVELS[listed.get(code)?.level ?? '']
  const parentOf = (code: string) =>
    standing.has(code) ? undefined : listed.get(code)?.parentCode || undefined
  const place: Omit<EntryPlace, 'before'> = { day, tiers, levelOf, parentOf, province }
  const seen = new Map<string, number>()
  const plan: UnitPlan = { fresh: [], unchanged: 0, problems: [] }
  for (const [index, entry] of entries.entries()) {
    const there = standing.get(entry.code)
    const before = seen.get(entry.code) ?? 0
    seen.set(entry.code, before + 1)
    const tier = LEVELS[entry.level]
    const problems = there
      ? [listedBefore(entry, before) ?? [], contradicts(entry, there)].flat()
      : [...wrongIn(entry, known), ...(tier ? unlawfulIn({ ...entry, tier }, { ...place, before }) : [])]
    plan.problems.push(...problems.map((problem) => ({ entry: index, ...problem })))
    if (there) plan.unchanged += 1
    else if (tier) plan.fresh.push({ ...entry, level: tier })
  }
  return plan
}
