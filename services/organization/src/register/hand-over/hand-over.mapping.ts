import { defineEntity } from '@mikro-orm/core'
import { HandOver } from './hand-over.ts'
import type { HandOverState } from './hand-over-lifecycle.ts'

/** Table `organization.hand_over`: one row per open item of a unit that ended; `unit_id` takes over. */
export const HandOverMapping = defineEntity({
  class: HandOver,
  tableName: 'hand_over',
  properties: (p) => ({
    id: p.uuid().primary(),
    reorganisationId: p.uuid(),
    unitId: p.uuid(),
    fromUnitId: p.uuid(),
    domain: p.string(),
    kind: p.string(),
    itemId: p.string(),
    label: p.text(),
    effectiveOn: p.date(),
    state: p.string().$type<HandOverState>(),
    version: p.integer(),
    acceptedBy: p.string().nullable(),
    acceptedByName: p.string().nullable(),
  }),
})
