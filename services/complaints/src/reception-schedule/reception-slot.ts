import { slotGoneBy } from './reception-schedule-refusals.ts'
import { type SlotState, stepFrom } from './reception-slot-lifecycle.ts'

/** A day that is planned for reception, and a word about it such as the place. */
export interface PlannedSlot {
  date: string
  note: string | null
}

/** A day on which the head of a unit receives citizens. */
export class ReceptionSlot {
  readonly date: string
  note: string | null
  state: SlotState = 'PLANNED'

  constructor(
    readonly id: string,
    readonly scheduleId: string,
    readonly unitId: string,
    planned: PlannedSlot,
  ) {
    this.date = planned.date
    this.note = planned.note
  }

  /** Citizens can read of it from now on. */
  post(): this {
    this.state = stepFrom(this.state, 'post')
    return this
  }

  /** Another day takes its place; refuses for a day gone by. */
  reschedule(today: string): void {
    if (this.date < today) throw slotGoneBy(this.date)
    this.state = stepFrom(this.state, 'reschedule')
  }
}
