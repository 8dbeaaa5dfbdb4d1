import { describe, expect, it } from 'vitest'
import type { SessionFactsFragment, SlotFactsFragment } from '../generated/graphql.ts'
import { type Entry, entriesByDay, lookOf } from './entry.ts'

const TODAY = '2023-06-15'
const slotOf = (date: string, change: Partial<SlotFactsFragment> = {}) =>
  ({ id: date, date, state: 'POSTED', movedTo: null, session: null, ...change }) as SlotFactsFragment
const sessionOf = (day: string, kind: SessionFactsFragment['kind']) =>
  ({ id: `${kind} ${day}`, day, kind }) as SessionFactsFragment
const word = (slot: SlotFactsFragment) => lookOf({ day: slot.date, slot, session: null }, TODAY).word

describe('a day of the calendar', () => {
  it('tells a posted day by today, and a day that was told by what became of it', () => {
    expect(word(slotOf('2023-06-14'))).toBe('untold')
    expect(word(slotOf(TODAY))).toBe('today')
    expect(word(slotOf('2023-06-16'))).toBe('toCome')
    expect(word(slotOf('2023-06-14', { state: 'HELD_OWN' }))).toBe('heldOwn')
    expect(word(slotOf('2023-06-14', { state: 'MISSED' }))).toBe('missed')
    expect(word(slotOf('2023-06-14', { state: 'RESCHEDULED' }))).toBe('dropped')
    expect(word(slotOf('2023-06-14', { state: 'RESCHEDULED', movedTo: TODAY }))).toBe('moved')
  })

  it('holds posted days and the sessions beside them, each session once', () => {
    const sessions = [sessionOf(TODAY, 'SCHEDULED'), sessionOf(TODAY, 'REGULAR')]
    const days = entriesByDay([slotOf(TODAY)], sessions)
    const kinds = days.get(TODAY)?.map((entry: Entry) => entry.slot?.state ?? entry.session?.kind)
    expect(kinds).toEqual(['POSTED', 'REGULAR'])
  })
})
