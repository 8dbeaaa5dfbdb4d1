import { defineEntity } from '@mikro-orm/core'
import type { Former } from '../change/course.ts'
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
    formerTitles: p.json<Former<string>[]>(),
    formerBodies: p.json<Former<string>[]>(),
    version: p.integer(),
  }),
})
