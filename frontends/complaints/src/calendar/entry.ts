import type { SessionFactsFragment, SlotFactsFragment } from '../generated/graphql.ts'

/** What stands on a day of the calendar: a posted day, or a session that no schedule foresaw. */
export type Entry =
  | { day: string; slot: SlotFactsFragment; session: SessionFactsFragment | null }
  | { day: string; slot: null; session: SessionFactsFragment }

/** How an entry is told: the key of its word, its icon and its colour. */
export interface Look {
  word: string
  tone: 'late' | 'soon' | 'done' | 'info' | 'plain'
  icon: 'calendar' | 'clock' | 'done' | 'person' | 'next' | 'close' | 'late' | 'community' | 'messages'
}

const LOOKS: Readonly<Record<string, Look>> = {
  HELD_OWN: { word: 'heldOwn', tone: 'done', icon: 'done' },
  HELD_DELEGATED: { word: 'heldDelegated', tone: 'info', icon: 'person' },
  MISSED: { word: 'missed', tone: 'late', icon: 'close' },
  REGULAR: { word: 'regular', tone: 'plain', icon: 'community' },
  AD_HOC: { word: 'adHoc', tone: 'done', icon: 'messages' },
}

const UNTOLD: Look = { word: 'untold', tone: 'late', icon: 'late' }
const TODAY: Look = { word: 'today', tone: 'soon', icon: 'clock' }
const TO_COME: Look = { word: 'toCome', tone: 'plain', icon: 'calendar' }
const MOVED: Look = { word: 'moved', tone: 'plain', icon: 'next' }
const DROPPED: Look = { word: 'dropped', tone: 'plain', icon: 'close' }

/** How an entry is told on a day: a posted day of which nothing is on record speaks of today. */
export function lookOf({ slot, session }: Entry, today: string): Look {
  if (!slot) return LOOKS[session.kind] ?? TO_COME
  if (slot.state === 'RESCHEDULED') return slot.movedTo ? MOVED : DROPPED
  if (slot.state !== 'POSTED') return LOOKS[slot.state] ?? TO_COME
  if (slot.date === today) return TODAY
  return slot.date < today ? UNTOLD : TO_COME
}

/** Posted days and the sessions beside them, by their day. */
export function entriesByDay(
  slots: readonly SlotFactsFragment[],
  sessions: readonly SessionFactsFragment[],
): ReadonlyMap<string, readonly Entry[]> {
  const posted = slots.map((slot): Entry => ({ day: slot.date, slot, session: slot.session ?? null }))
  const beside = sessions
    .filter(({ kind }) => kind !== 'SCHEDULED')
    .map((session): Entry => ({ day: session.day, slot: null, session }))
  return Map.groupBy([...posted, ...beside], ({ day }) => day)
}

/** What names an entry in an address. */
export const idOf = ({ slot, session }: Entry): string => slot?.id ?? session?.id ?? ''
