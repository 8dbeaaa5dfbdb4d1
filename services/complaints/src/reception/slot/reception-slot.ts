import { VIETNAM, type WorkingCalendar } from '@province/clocks'
import { type SlotState, type SlotStep, slotLifecycle } from './reception-slot-lifecycle.ts'
import {
  announcedOutOfOrder,
  announcedTooLate,
  movedToDayOff,
  movedToItself,
  movedToThePast,
  slotGoneBy,
  slotToCome,
} from './reception-slot-refusals.ts'

/** A day that is planned for reception, and a word about it such as the place. */
export interface PlannedSlot {
  date: string
  note: string | null
}

/** To which day a reception day is moved, why, and when citizens were told. */
export interface Move {
  to: string
  reason: string
  announcedOn: string
}

/** Since when citizens could read of the day, and which day it is now. */
export interface MoveCircumstances {
  postedOn: string
  today: string
  /** The working calendar as people decided it; the published one where nobody says otherwise. */
  calendar?: WorkingCalendar
}

function take(slot: ReceptionSlot, step: SlotStep): void {
  slot.state = slotLifecycle.step(slot.state, step)
  slot.version += 1
}

/** A day on which the head of a unit receives citizens. */
export class ReceptionSlot {
  readonly date: string
  note: string | null
  state: SlotState = 'PLANNED'
  reason: string | null = null
  announcedOn: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly scheduleId: string,
    readonly unitId: string,
    planned: PlannedSlot,
    /** The day first posted that this one stands for; null: it stands for itself. */
    readonly makesUpId: string | null = null,
  ) {
    this.date = planned.date
    this.note = planned.note
  }

  /** Citizens can read of it from now on. */
  post(): this {
    this.state = slotLifecycle.step(this.state, 'post')
    return this
  }

  /** Taken from the schedule; refuses for a day gone by. */
  reschedule(today: string): void {
    if (this.date < today) throw slotGoneBy(this.date)
    take(this, 'reschedule')
  }

  /** Citizens were received, by the head or by somebody in the head's place; never before the day. */
  hold(held: 'OWN' | 'DELEGATED', today: string): void {
    if (this.date > today) throw slotToCome(this.date)
    take(this, held === 'OWN' ? 'holdOwn' : 'holdDelegated')
  }

  /** Who received is told anew; nothing changes where it was told so. */
  correctHolder(held: 'OWN' | 'DELEGATED'): void {
    const told = this.state === 'HELD_OWN' ? 'OWN' : 'DELEGATED'
    if (held !== told) take(this, held === 'OWN' ? 'correctToOwn' : 'correctToDelegated')
  }

  /** Nobody received; never told before the day, since until then it can be moved. */
  miss(reason: string, today: string): void {
    if (this.date > today) throw slotToCome(this.date)
    take(this, 'miss')
    this.reason = reason
  }

  /** Moved to another day, of which citizens were told in time; answers the day that stands for it. */
  move({ to, reason, announcedOn }: Move, circumstances: MoveCircumstances, id: string): ReceptionSlot {
    const { postedOn, today, calendar = VIETNAM } = circumstances
    const state = slotLifecycle.step(this.state, 'reschedule')
    if (announcedOn > today || announcedOn < postedOn) throw announcedOutOfOrder(postedOn)
    if (announcedOn > this.date) throw announcedTooLate(this.date)
    if (to === this.date) throw movedToItself()
    if (to < announcedOn) throw movedToThePast(announcedOn)
    const kind = calendar.on(to)
    if (!kind.working) throw movedToDayOff(kind)
    Object.assign(this, { state, reason, announcedOn, version: this.version + 1 })
    const planned = { date: to, note: this.note }
    return new ReceptionSlot(id, this.scheduleId, this.unitId, planned, this.makesUpId ?? this.id).post()
  }
}

const standsFor = (slots: readonly ReceptionSlot[]) =>
  new Set(slots.flatMap(({ makesUpId, state }) => (state === 'RESCHEDULED' ? [] : [makesUpId])))

/** Days first posted of which it is recorded what became of them: held, missed, or moved to another day. */
export function settledDays(slots: readonly ReceptionSlot[]): string[] {
  const standing = standsFor(slots)
  return slots
    .filter(({ makesUpId }) => makesUpId === null)
    .filter(({ id, state }) => state !== 'POSTED' && (state !== 'RESCHEDULED' || standing.has(id)))
    .map(({ date }) => date)
}
