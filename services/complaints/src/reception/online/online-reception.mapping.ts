import { defineEntity } from '@mikro-orm/core'
import { type OnlineKind, OnlineReception } from './online-reception.ts'
import type { OnlineReceptionState } from './online-reception-lifecycle.ts'

/** Table `complaints.online_reception`. */
export const OnlineReceptionMapping = defineEntity({
  class: OnlineReception,
  tableName: 'online_reception',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    on: p.date().fieldName('held_on'),
    startsAt: p.text(),
    kind: p.string().$type<OnlineKind>(),
    subject: p.text(),
    places: p.text(),
    plannedOn: p.date(),
    state: p.string().$type<OnlineReceptionState>(),
    announcedOn: p.date().nullable(),
    notice: p.text().nullable(),
    noticeLate: p.text().nullable(),
    testedOn: p.date().nullable(),
    testLate: p.text().nullable(),
    connectedAt: p.text().nullable(),
    connectionLate: p.text().nullable(),
    recording: p.text().nullable(),
    sessionId: p.uuid().nullable(),
    cancelledWhy: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
