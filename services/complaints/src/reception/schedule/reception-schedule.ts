import { VIETNAM, type Window, type WorkingCalendar } from '@province/clocks'
import { type ReceptionDuty, unmet } from '../duty/reception-duty.ts'
import { refuseText } from '../slot/bounded-text.ts'
import { type PlannedSlot, ReceptionSlot } from '../slot/reception-slot.ts'
import { slotTaken } from '../slot/reception-slot-refusals.ts'
import {
  dutyNotMet,
  noSlots,
  postedTooEarly,
  slotOnDayOff,
  slotOutside,
  slotTwice,
} from './reception-schedule-refusals.ts'

/** Where a schedule is posted. */
export type PostingChannel = 'OFFICE_BOARD' | 'WEB_PORTAL' | 'OTHER'

/** What is posted: the days, where, since when, by which document if any, and where that can be seen. */
export interface Posting {
  slots: readonly PlannedSlot[]
  channel: PostingChannel
  document: string | null
  /** The address of the page, or the place where it hangs. */
  proof: string | null
  postedOn: string
}

/** Who posts, on what day, under which duty. */
export interface PostingCircumstances {
  duty: ReceptionDuty
  today: string
  by: string
  /** Days of the schedule of which it is told already what became of them: they stay, and count. */
  settled: readonly string[]
  /** Days on which the unit receives in place of a day that was moved. */
  taken: readonly string[]
  /** The working calendar as people decided it; the published one where nobody says otherwise. */
  calendar?: WorkingCalendar
}

function refuseSlots({ from, to }: Window, slots: readonly PlannedSlot[], calendar: WorkingCalendar): void {
  if (slots.length === 0) throw noSlots()
  const seen = new Set<string>()
  for (const { date, note } of slots) {
    if (date < from || date >= to) throw slotOutside(date)
    if (seen.has(date)) throw slotTwice(date)
    const kind = calendar.on(date)
    if (!kind.working) throw slotOnDayOff(kind)
    refuseText('note', note)
    seen.add(date)
  }
}

/** Refuses a posting that citizens or the law could not rely on. */
export function refusePosting(window: Window, posting: Posting, circumstances: PostingCircumstances): void {
  const { duty, today, settled, taken, calendar = VIETNAM } = circumstances
  refuseText('document', posting.document)
  refuseText('proof', posting.proof)
  if (posting.postedOn > today) throw postedTooEarly()
  refuseSlots(window, posting.slots, calendar)
  const days = posting.slots.map(({ date }) => date)
  const twice = days.find((day) => taken.includes(day))
  if (twice) throw slotTaken(twice)
  const missing = unmet(duty, [...new Set([...days, ...settled])])
  if (missing.length > 0) throw dutyNotMet(duty, missing)
}

/** The days in a window on which the head of a unit receives citizens, as posted for them to read. */
export class ReceptionSchedule {
  readonly from: string
  readonly to: string
  channel: PostingChannel
  document: string | null
  proof: string | null
  postedOn: string
  recordedBy: string
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    window: Window,
    { channel, document, proof, postedOn }: Posting,
    by: string,
  ) {
    this.from = window.from
    this.to = window.to
    this.channel = channel
    this.document = document
    this.proof = proof
    this.postedOn = postedOn
    this.recordedBy = by
  }

  /** The days of a posting as slots of this schedule, posted. */
  slotsOf(planned: readonly PlannedSlot[], newId: () => string): ReceptionSlot[] {
    return planned.map((slot) => new ReceptionSlot(newId(), this.id, this.unitId, slot).post())
  }

  /** Posted anew: kept and settled days stay, dropped ones are rescheduled, the rest is added; answers what was added. */
  postAnew(
    posting: Posting,
    slots: readonly ReceptionSlot[],
    { today, by, settled }: PostingCircumstances,
    newId: () => string,
  ): ReceptionSlot[] {
    const planned = new Map(posting.slots.map((slot) => [slot.date, slot]))
    for (const slot of slots.filter(({ state, makesUpId }) => state === 'POSTED' && makesUpId === null)) {
      const kept = planned.get(slot.date)
      if (kept) slot.note = kept.note
      else slot.reschedule(today)
      planned.delete(slot.date)
    }
    for (const day of settled) planned.delete(day)
    const { channel, document, proof, postedOn } = posting
    Object.assign(this, { channel, document, proof, postedOn, recordedBy: by, version: this.version + 1 })
    return this.slotsOf([...planned.values()], newId)
  }
}
