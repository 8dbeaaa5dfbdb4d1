import { addDays, intersection, type Window } from '@province/clocks'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { ReceptionDutyService } from '../reception-duty/reception-duty.service.ts'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import { requireText } from './bounded-text.ts'
import type { ReceptionSlotRepository } from './reception-slot.repository.ts'
import type { Move, ReceptionSlot } from './reception-slot.ts'
import { movedBeyondUnit, movedOntoAnother } from './reception-slot-refusals.ts'
import type { ReceptionSlotRow } from './reception-slot-row.ts'

/** A reception day as somebody saw it. */
export interface SeenSlot {
  id: string
  expectedVersion: number
}

/** A move without the day on which citizens were told: that is today unless said otherwise. */
export type MoveRequest = Omit<Move, 'announcedOn'> & { announcedOn: string | null }

const RECORD = 'reception.record'

/** Tells what became of reception days that nobody held: moved to another day, or missed. */
export class ReceptionSlotService {
  constructor(
    private readonly slots: ReceptionSlotRepository,
    private readonly duties: ReceptionDutyService,
    private readonly request: RequestContext,
  ) {}

  async ofUnit(unitId: string, asked: Window): Promise<ReceptionSlotRow[]> {
    const window = receptionWindow(asked)
    const name = `reception slots ${window.from} ${window.to}`
    const rows = await this.request.load<ReceptionSlotRow[]>(name, unitId, async (ids) =>
      Map.groupBy(await this.slots.ofUnits(ids, window), (row) => row.unitId),
    )
    return rows ?? []
  }

  async miss(seen: SeenSlot, reason: string): Promise<ReceptionSlotRow> {
    const slot = await this.seen(seen)
    slot.miss(requireText('reason', reason), this.request.clock.today())
    this.#tell('reception_slot.missed', slot, {})
    return this.#rowOf(slot, null)
  }

  async move(seen: SeenSlot, request: MoveRequest): Promise<ReceptionSlotRow> {
    const slot = await this.seen(seen)
    requireText('reason', request.reason)
    const today = this.request.clock.today()
    const move = { ...request, announcedOn: request.announcedOn ?? today }
    const life = await this.duties.lifeOf(slot.unitId)
    const postedOn = await this.slots.postedOn(slot.scheduleId)
    const standing = slot.move(move, { postedOn, today, calendar: await this.duties.calendar() }, v7())
    const newDay = { from: move.to, to: addDays(move.to, 1) }
    if (!life || !intersection(newDay, life)) throw movedBeyondUnit(move.to)
    if (await this.slots.receivesOn(slot.unitId, move.to)) throw movedOntoAnother(move.to)
    this.slots.add(standing)
    this.#tell('reception_slot.rescheduled', slot, { to: move.to, announcedOn: move.announcedOn })
    return this.#rowOf(slot, move.to)
  }

  /** A reception day that the actor may tell of, at the version that was seen. */
  async seen({ id, expectedVersion }: SeenSlot): Promise<ReceptionSlot> {
    const slot = isId(id) ? await this.slots.load(id) : null
    if (!slot) throw forbiddenOrMissing()
    await this.request.authority.require(RECORD, slot.unitId)
    if (slot.version !== expectedVersion) throw staleVersion(slot.version)
    return slot
  }

  async #rowOf(slot: ReceptionSlot, movedTo: string | null): Promise<ReceptionSlotRow> {
    const { id, unitId, date, note, state, reason, announcedOn, version } = slot
    const makesUp = await this.slots.dayOf(slot.makesUpId)
    return { id, unitId, date, note, state, reason, announcedOn, movedTo, makesUp, version }
  }

  #tell(name: string, slot: ReceptionSlot, details: Record<string, string>): void {
    const { id, unitId, date, version } = slot
    this.request.record({ name, aggregateId: id, unitId, payload: { date, version, ...details } })
  }
}
