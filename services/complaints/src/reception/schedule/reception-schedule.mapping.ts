import { defineEntity } from '@mikro-orm/core'
import { type PostingChannel, ReceptionSchedule } from './reception-schedule.ts'

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
