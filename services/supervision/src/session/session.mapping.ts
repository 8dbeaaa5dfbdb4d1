import { defineEntity } from '@mikro-orm/core'
import { type SessionKind, SupervisionSession } from './session.ts'
import type { SessionState } from './session-lifecycle.ts'
import { Subject, type SubjectKind } from './subject.ts'

/** Table `supervision.session`. */
export const SessionMapping = defineEntity({
  class: SupervisionSession,
  tableName: 'session',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    programmeId: p.uuid(),
    themeId: p.uuid().nullable(),
    kind: p.string().$type<SessionKind>(),
    title: p.text(),
    plannedOn: p.date(),
    heldOn: p.date().nullable(),
    day: p.date(),
    state: p.string().$type<SessionState>(),
    minutes: p.text().nullable(),
    cancelledBecause: p.text().nullable(),
    source: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `supervision.subject`. */
export const SubjectMapping = defineEntity({
  class: Subject,
  tableName: 'subject',
  properties: (p) => ({
    id: p.uuid().primary(),
    sessionId: p.uuid(),
    unitId: p.uuid(),
    ordinal: p.integer(),
    kind: p.string().$type<SubjectKind>(),
    subjectUnitId: p.uuid().nullable(),
    subjectBodyId: p.uuid().nullable(),
    name: p.text(),
    counted: p.integer(),
    ofUnits: p.integer().nullable(),
  }),
})
