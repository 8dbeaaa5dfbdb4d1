import { defineEntity } from '@mikro-orm/core'
import { type PostingChannel, ReceptionSchedule } from './reception-schedule.ts'
import { ReceptionSlot } from './reception-slot.ts'
import type { SlotState } from './reception-slot-lifecycle.ts'

/** Table `complaints.reception_schedule`. */
export const ReceptionScheduleMapping = defineEntity({
  class: ReceptionSchedule,
  tableName: 'reception_schedule',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    from: p.date().fieldName('period_from'),
    to: p.date().fieldName('period_to'),
    channel: p.string().$type<PostingChannel>(),
    document: p.text().nullable(),
    proof: p.text().nullable(),
    postedOn: p.date(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.reception_slot`: rescheduled days stay on record. */
export const ReceptionSlotMapping = defineEntity({
  class: ReceptionSlot,
  tableName: 'reception_slot',
  properties: (p) => ({
    id: p.uuid().primary(),
    scheduleId: p.uuid(),
    unitId: p.uuid(),
    date: p.date().fieldName('day'),
    note: p.text().nullable(),
    state: p.string().$type<SlotState>(),
    reason: p.text().nullable(),
    announcedOn: p.date().nullable(),
    makesUpId: p.uuid().nullable(),
    version: p.integer(),
  }),
})
