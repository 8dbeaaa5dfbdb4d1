import { defineEntity } from '@mikro-orm/core'
import { ReceptionSession, type SessionHolder, type SessionKind } from './reception-session.ts'

/** Table `complaints.reception_session`. */
export const ReceptionSessionMapping = defineEntity({
  class: ReceptionSession,
  tableName: 'reception_session',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<SessionKind>(),
    day: p.date(),
    slotId: p.uuid().nullable(),
    held: p.string().$type<SessionHolder>(),
    delegatedTo: p.text().nullable(),
    reason: p.text().nullable(),
    noVisitors: p.boolean(),
    place: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
