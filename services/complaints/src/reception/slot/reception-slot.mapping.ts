import { defineEntity } from '@mikro-orm/core'
import { ReceptionSlot } from './reception-slot.ts'
import type { SlotState } from './reception-slot-lifecycle.ts'

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
