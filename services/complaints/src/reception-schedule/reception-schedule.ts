import { VIETNAM, type Window } from '@province/clocks'
import { type ReceptionDuty, unmet } from '../reception-duty/reception-duty.ts'
import {
  dutyNotMet,
  noSlots,
  postedTooEarly,
  slotOnDayOff,
  slotOutside,
  slotTwice,
  textInvalid,
} from './reception-schedule-refusals.ts'
import { type PlannedSlot, ReceptionSlot } from './reception-slot.ts'

/** Where a schedule is posted. */
export type PostingChannel = 'OFFICE_BOARD' | 'WEB_PORTAL' | 'OTHER'

/** What is posted: the days, where, since when, and by which document if any. */
export interface Posting {
  slots: readonly PlannedSlot[]
  channel: PostingChannel
  document: string | null
  postedOn: string
}

/** Who posts, on what day, under which duty. */
export interface PostingCircumstances {
  duty: ReceptionDuty
  today: string
  by: string
}

const LONGEST_TEXT = 300

function refuseText(field: string, text: string | null): void {
  if (text !== null && (text.trim() === '' || text.length > LONGEST_TEXT))
    throw textInvalid(field, LONGEST_TEXT)
}

function refuseSlots({ from, to }: Window, slots: readonly PlannedSlot[]): void {
  if (slots.length === 0) throw noSlots()
  const seen = new Set<string>()
  for (const { date, note } of slots) {
    if (date < from || date >= to) throw slotOutside(date)
    if (seen.has(date)) throw slotTwice(date)
    const kind = VIETNAM.on(date)
    if (!kind.working) throw slotOnDayOff(kind)
    refuseText('note', note)
    seen.add(date)
  }
}

/** Refuses a posting that citizens or the law could not rely on. */
export function refusePosting(window: Window, posting: Posting, { duty, today }: PostingCircumstances): void {
  refuseText('document', posting.document)
  if (posting.postedOn > today) throw postedTooEarly()
  refuseSlots(window, posting.slots)
  const days = posting.slots.map(({ date }) => date)
  const missing = unmet(duty, days)
  if (missing.length > 0) throw dutyNotMet(duty, missing)
}

/** The days in a window on which the head of a unit receives citizens, as posted for them to read. */
export class ReceptionSchedule {
  readonly from: string
  readonly to: string
  channel: PostingChannel
  document: string | null
  postedOn: string
  recordedBy: string
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    window: Window,
    { channel, document, postedOn }: Posting,
    by: string,
  ) {
    this.from = window.from
    this.to = window.to
    this.channel = channel
    this.document = document
    this.postedOn = postedOn
    this.recordedBy = by
  }

  /** The days of a posting as slots of this schedule, posted. */
  slotsOf(planned: readonly PlannedSlot[], newId: () => string): ReceptionSlot[] {
    return planned.map((slot) => new ReceptionSlot(newId(), this.id, this.unitId, slot).post())
  }

  /** Posted anew: kept days stay, dropped ones are rescheduled, the rest is added; answers what was added. */
  postAnew(
    posting: Posting,
    posted: readonly ReceptionSlot[],
    { today, by }: PostingCircumstances,
    newId: () => string,
  ): ReceptionSlot[] {
    const planned = new Map(posting.slots.map((slot) => [slot.date, slot]))
    for (const slot of posted) {
      const kept = planned.get(slot.date)
      if (kept) slot.note = kept.note
      else slot.reschedule(today)
      planned.delete(slot.date)
    }
    const { channel, document, postedOn } = posting
    Object.assign(this, { channel, document, postedOn, recordedBy: by, version: this.version + 1 })
    return this.slotsOf([...planned.values()], newId)
  }
}
