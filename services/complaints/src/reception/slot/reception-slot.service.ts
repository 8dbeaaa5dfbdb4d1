import { addDays, intersection, type Window } from '@province/clocks'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ReceptionDutyService } from '../duty/reception-duty.service.ts'
import { receptionWindow } from '../duty/reception-window.ts'
import { requireText } from './bounded-text.ts'
import type { ReceptionSlotRepository, ReceptionSlotRow } from './reception-slot.repository.ts'
import type { Move, ReceptionSlot } from './reception-slot.ts'
import { movedBeyondUnit, movedOntoAnother } from './reception-slot-refusals.ts'

/** A move without the day on which citizens were told: that is today unless said otherwise. */
export type MoveRequest = Omit<Move, 'announcedOn'> & { announcedOn: string | null }

/** Says what became of reception days that nobody held: moved to another day, or missed. */
export class ReceptionSlotService {
  readonly ofSchedule: ReceptionSlotRepository['ofSchedule']

  constructor(
    private readonly slots: ReceptionSlotRepository,
    private readonly duties: ReceptionDutyService,
    private readonly request: RequestContext,
  ) {
    this.ofSchedule = slots.ofSchedule
  }

  async ofUnit(unitId: string, window: Window): Promise<ReceptionSlotRow[]> {
    return this.slots.ofUnit(unitId, receptionWindow(window))
  }

  async miss(seen: SeenVersion, reason: string): Promise<ReceptionSlotRow> {
    const slot = await this.seen(seen)
    slot.miss(requireText('reason', reason), this.request.today)
    this.#record('reception_slot.missed', slot, {})
    return this.#rowOf(slot, null)
  }

  async move(seen: SeenVersion, request: MoveRequest): Promise<ReceptionSlotRow> {
    const slot = await this.seen(seen)
    requireText('reason', request.reason)
    const { today } = this.request
    const move = { ...request, announcedOn: request.announcedOn ?? today }
    const life = await this.duties.lifeOf(slot.unitId)
    const postedOn = await this.slots.postedOn(slot.scheduleId)
    const standing = slot.move(move, { postedOn, today, calendar: await this.duties.calendar() }, v7())
    const newDay = { from: move.to, to: addDays(move.to, 1) }
    if (!life || !intersection(newDay, life)) throw movedBeyondUnit(move.to)
    if (await this.slots.receivesOn(slot.unitId, move.to)) throw movedOntoAnother(move.to)
    this.slots.add(standing)
    this.#record('reception_slot.rescheduled', slot, { to: move.to, announcedOn: move.announcedOn })
    return this.#rowOf(slot, move.to)
  }

  /** A reception day of which the actor may say what became, as it was seen. */
  seen(seen: SeenVersion): Promise<ReceptionSlot> {
    return this.request.forChange(this.slots, seen, 'reception.record')
  }

  /** The reception day itself, to be changed with what was held on it. */
  load(id: string): Promise<ReceptionSlot | null> {
    return this.slots.load(id)
  }

  async #rowOf(slot: ReceptionSlot, movedTo: string | null): Promise<ReceptionSlotRow> {
    return this.slots.rowOf(slot, { movedTo, makesUp: await this.slots.dayOf(slot.makesUpId) })
  }

  #record(name: string, slot: ReceptionSlot, details: Record<string, string>): void {
    const { id, unitId, date, version } = slot
    this.request.record({ name, aggregateId: id, unitId, payload: { date, version, ...details } })
  }
}
