import { defineEntity } from '@mikro-orm/core'
import { Alarm, type AlarmKind } from './alarm.ts'

/** Table `complaints.alarm`. */
export const AlarmMapping = defineEntity({
  class: Alarm,
  tableName: 'alarm',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<AlarmKind>(),
    denunciation: p.boolean(),
    subjectId: p.uuid(),
    raisedOn: p.date(),
    clearedOn: p.date().nullable(),
    note: p.text().nullable(),
    recordedBy: p.string(),
    version: p.integer(),
  }),
})
