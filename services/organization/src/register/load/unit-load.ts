import type { Message } from '@province/runtime/refusal'
import { shownDay } from '@province/runtime/refusal'
import type { ReorgEvent } from '../decree/decree.ts'
import { kindsOn } from '../tier/unit-kind.ts'
import { endedTier, type UnitTier } from '../tier/unit-tier.ts'
import type { Day, Unit, UnitLevel } from '../unit/unit.ts'
import { type EntryPlace, type EntryProblem } from './entry-problem.ts'
import { readable, singleSpaced } from './entry-text-law.ts'
import type { FreshUnit, UnitEntry } from './unit-entry.ts'
import { firstDayOf, listedBefore, unlawfulIn } from './unit-entry-law.ts'
import { type Above, type Carrier, UnitsOnRecord } from './units-on-record.ts'

/** What a list of entries asks for, against the units that stand. */
export interface UnitPlan {
  fresh: FreshUnit[]
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

const tierOf = ({ level }: UnitEntry): UnitLevel | undefined =>
  Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined

/** Letters are what they look like, however they are put together. */
const composed = (entry: UnitEntry): UnitEntry => ({
  ...entry,
  code: entry.code.normalize('NFC'),
  kind: entry.kind.normalize('NFC'),
  name: entry.name.normalize('NFC'),
  parentCode: entry.parentCode.normalize('NFC'),
})

function wrongLevel(entry: UnitEntry): EntryProblem[] {
  const message = {
    vi: 'phải là province, district, commune hoặc agency',
    en: 'must be province, district, commune or agency',
  }
  return tierOf(entry) ? [] : [{ part: 'level', message }]
}

function wrongIn(entry: UnitEntry, known: boolean): EntryProblem[] {
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
      !known && {
        part: 'parentCode',
        message: entry.parentCode
          ? {
              vi: `không có đơn vị mang mã ${entry.parentCode}`,
              en: `there is no unit with the code ${entry.parentCode}`,
            }
          : { vi: 'phải có mã đơn vị cấp trên', en: 'must have the code of the unit above' },
      },
  ]
  return wrong.filter((each) => each !== false)
}

/** What a file says of a unit that stands and that is not so. */
function contradicts(entry: UnitEntry, { unit, state }: Carrier, parentCode: string): EntryProblem[] {
  const differing = [...differs(entry, state, parentCode), ...beginsOtherwise(entry, unit)]
  // Who differs in more than the level is another unit; a level that is none is said as such.
  const tier = tierOf(entry)
  if (!tier || differing.length > 0 || tier === unit.level) return [...wrongLevel(entry), ...differing]
  const message = {
    vi: 'đơn vị đã có mang mã này, ở cấp khác: hãy sửa cấp hoặc mã',
    en: 'the unit that is there with this code is of another level: correct the level or the code',
  }
  return [{ part: 'level', message }]
}

const differs = (entry: UnitEntry, state: Carrier['state'], parentCode: string): EntryProblem[] => {
  const same = entry.name === state.name && entry.kind === state.kind && entry.parentCode === parentCode
  const message = {
    vi: 'đơn vị đã có với tên, loại hoặc cấp trên khác: hãy đổi bằng một quyết định sắp xếp',
    en: 'the unit is there with another name, kind or parent: change it by a reorganisation',
  }
  return same ? [] : [{ part: 'code', message }]
}

function beginsOtherwise({ validFrom }: UnitEntry, { openedOn }: Unit): EntryProblem[] {
  if (!validFrom || validFrom === openedOn) return []
  const since = openedOn === null ? null : shownDay(openedOn)
  const message = {
    vi: `đơn vị đã có ${since ? `từ ngày ${since}` : 'từ trước khi sổ đơn vị bắt đầu'}: hãy ${since ? 'ghi đúng ngày đó' : 'để trống'}`,
    en: `the unit is there ${since ? `from ${since}` : 'from before the register begins'}: ${since ? 'give that day' : 'leave it empty'}`,
  }
  return [{ part: 'validFrom', message }]
}

const later = (one: Day, other: Day) => (one > other ? one : other)

/** A list of entries, and the register that it is held against. */
class Listing {
  readonly #listed: ReadonlyMap<string, UnitEntry>
  readonly #listedProvince: string | undefined

  constructor(
    entries: readonly UnitEntry[],
    readonly record: UnitsOnRecord,
    private readonly today: Day,
  ) {
    this.#listed = new Map(entries.map((entry) => [entry.code, entry]))
    this.#listedProvince = entries.find(({ level }) => level === 'province')?.code
  }

  /** The unit that an entry speaks of, where it is there already: today, or on the first day where that is to come. */
  standing({ code, validFrom = '' }: UnitEntry): Carrier | undefined {
    return this.record.carrierOn(code, later(validFrom, this.today))
  }

  codeAbove({ state }: Carrier): string {
    return this.record.codeOn(state.parentId, state.from && state.from > this.today ? state.from : this.today)
  }

  /** What an entry would stand under: a unit of the register, unless only the file has it on that day. */
  above({ parentCode, ...entry }: UnitEntry): Above | undefined {
    const first = firstDayOf({ ...entry, parentCode })
    const listed = this.#listed.get(parentCode)
    const there = this.record.above(parentCode, first)
    if (!listed || this.standing(listed)) return there
    const { name, validFrom } = listed
    return {
      id: null,
      level: tierOf(listed),
      name,
      from: validFrom || null,
      begunBy: '',
      to: null,
      endedBy: '',
    }
  }

  place(entry: UnitEntry, before: number): EntryPlace {
    const first = firstDayOf(entry)
    const parentOf = (code: string) => {
      const listed = this.#listed.get(code)
      return listed && !this.standing(listed) ? listed.parentCode || undefined : undefined
    }
    const { record } = this
    const province = record.provinceOn(later(first, this.today)) ?? this.#listedProvince
    const rest = { above: this.above(entry), province, districts: this.#districts(first) }
    return { first, record, parentOf, before, ...rest }
  }

  /** Whether there are districts on a day: by law, in the register or in the file; and no decree has ended them by then. */
  #districts(day: Day): boolean {
    if (endedTier(this.record.tiers, 'DISTRICT', day)) return false
    const listed = [...this.#listed.values()].some(({ level }) => level === 'district')
    return kindsOn('DISTRICT', day).length > 0 || listed || this.record.hasTierOn('DISTRICT', day)
  }
}

function problemsOf(entry: UnitEntry, listing: Listing, before: number): EntryProblem[] {
  const there = listing.standing(entry)
  if (there) {
    const text = [readable, singleSpaced].flatMap((law) => law(entry) ?? [])
    return text.length > 0
      ? text
      : [listedBefore(entry, before) ?? [], contradicts(entry, there, listing.codeAbove(there))].flat()
  }
  const tier = tierOf(entry)
  const place = listing.place(entry, before)
  return [
    ...wrongIn(entry, place.above !== undefined),
    ...(tier ? unlawfulIn({ ...entry, tier }, place) : []),
  ]
}

/** Compares a list with the units that stand on a day: what is new, what is there already, what cannot be. */
export function planUnits(
  listed: readonly UnitEntry[],
  units: readonly Unit[],
  today: Day,
  tiers: readonly UnitTier[] = [],
  events: readonly ReorgEvent[] = [],
): UnitPlan {
  const entries = listed.map(composed)
  const listing = new Listing(entries, new UnitsOnRecord(units, tiers, events), today)
  const seen = new Map<string, number>()
  const plan: UnitPlan = { fresh: [], unchanged: 0, problems: [] }
  for (const [index, entry] of entries.entries()) {
    const before = seen.get(entry.code) ?? 0
    seen.set(entry.code, before + 1)
    const problems = problemsOf(entry, listing, before)
    plan.problems.push(...problems.map((problem) => ({ entry: index, ...problem })))
    const tier = tierOf(entry)
    if (listing.standing(entry)) plan.unchanged += 1
    else if (tier)
      plan.fresh.push({
        ...entry,
        level: tier,
        from: entry.validFrom || null,
        parentId: listing.above(entry)?.id ?? null,
      })
  }
  return plan
}
