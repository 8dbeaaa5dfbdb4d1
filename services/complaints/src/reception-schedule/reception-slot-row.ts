import type { ReceptionSlot } from './reception-slot.ts'
import type { SlotState } from './reception-slot-lifecycle.ts'

/** A reception day as it is shown. */
export interface ReceptionSlotRow {
  id: string
  unitId: string
  date: string
  note: string | null
  state: SlotState
  /** Why it was moved or missed. */
  reason: string | null
  /** When citizens were told that it is moved. */
  announcedOn: string | null
  /** The day that stands for it now; null unless it was moved. */
  movedTo: string | null
  /** The day first posted that it stands for; null when it stands for itself. */
  makesUp: string | null
  version: number
}

const standsFor = (slots: readonly ReceptionSlot[]) =>
  new Map(
    slots.flatMap(({ makesUpId, state, date }) =>
      makesUpId !== null && state !== 'RESCHEDULED' ? [[makesUpId, date] as const] : [],
    ),
  )

/** Reception days of one schedule, as they are shown. */
export function slotRows(slots: readonly ReceptionSlot[]): ReceptionSlotRow[] {
  const standing = standsFor(slots)
  const days = new Map(slots.map(({ id, date }) => [id, date]))
  return slots.map(({ id, unitId, date, note, state, reason, announcedOn, makesUpId, version }) => {
    const movedTo = state === 'RESCHEDULED' ? (standing.get(makesUpId ?? id) ?? null) : null
    const makesUp = makesUpId === null ? null : (days.get(makesUpId) ?? null)
    return { id, unitId, date, note, state, reason, announcedOn, movedTo, makesUp, version }
  })
}

/** Days first posted of which it is told what became of them: held, missed, or moved to another day. */
export function settledDays(slots: readonly ReceptionSlot[]): string[] {
  const standing = standsFor(slots)
  return slots
    .filter(({ makesUpId }) => makesUpId === null)
    .filter(({ id, state }) => state !== 'POSTED' && (state !== 'RESCHEDULED' || standing.has(id)))
    .map(({ date }) => date)
}
