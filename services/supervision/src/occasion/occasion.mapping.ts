import { defineEntity } from '@mikro-orm/core'
import type { IssuerBody } from '../body/supervising-body.ts'
import { Occasion, type OccasionKind } from './occasion.ts'
import type { OccasionState } from './occasion-lifecycle.ts'

/** Table `supervision.occasion`. */
export const OccasionMapping = defineEntity({
  class: Occasion,
  tableName: 'occasion',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<OccasionKind>(),
    body: p.string().$type<IssuerBody>(),
    bodyName: p.string(),
    bodyId: p.uuid().nullable(),
    title: p.text(),
    plannedOn: p.date(),
    heldOn: p.date().nullable(),
    day: p.date(),
    state: p.string().$type<OccasionState>(),
    document: p.string().nullable(),
    cancelledBecause: p.text().nullable(),
    closedOn: p.date().nullable(),
    nextId: p.uuid().nullable(),
    source: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
