import { defineEntity } from '@mikro-orm/core'
import type { Duty } from '../duty/duty.ts'
import { Position } from './position.ts'

/** Table `organization.position`. */
export const PositionMapping = defineEntity({
  class: Position,
  tableName: 'position',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    bodyId: p.uuid(),
    title: p.text(),
    head: p.boolean(),
    rank: p.integer(),
    singleHolder: p.boolean(),
    duties: p.array().$type<Duty[]>(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    version: p.integer(),
  }),
})
