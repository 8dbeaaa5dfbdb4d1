import type { Message } from '@province/runtime/refusal'
import type { Day, UnitLevel } from '../unit/unit.ts'
import type { UnitEntry } from './unit-entry.ts'
import type { Above, UnitsOnRecord } from './units-on-record.ts'

/** What is wrong with one part of an entry. */
export interface EntryProblem {
  part: keyof UnitEntry
  message: Message
}

/** What an entry is judged against: its first day, what is on record, and whatever else is in the file. */
export interface EntryPlace {
  /** The first day of the unit, or one before every other. */
  first: Day
  record: UnitsOnRecord
  /** The unit above, in the register or in the file. */
  above: Above | undefined
  /** The code of the unit above one of the file. */
  parentOf(code: string): string | undefined
  /** The province that is there, or that the file brings. */
  province: string | undefined
  /** Whether there are districts on the first day. */
  districts: boolean
  /** How often the file has a code before this entry. */
  before: number
}

/** A rule that a unit of a file is held to. */
export type Law = (entry: UnitEntry & { tier: UnitLevel }, place: EntryPlace) => EntryProblem | undefined

/** A rule of how something is written: of a unit that is there already, too. */
export type TextLaw = (entry: UnitEntry) => EntryProblem | undefined

/** A problem in both languages. */
export const found = (part: keyof UnitEntry, vi: string, en: string): EntryProblem => ({
  part,
  message: { vi, en },
})
