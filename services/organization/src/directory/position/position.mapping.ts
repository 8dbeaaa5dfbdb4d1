import { defineEntity } from '@mikro-orm/core'
import type { Duty } from '../duty/duty.ts'
import { Body, type BodyKind, Position } from './position.ts'

/** Table `organization.body`: read only. */
export const BodyMapping = defineEntity({
  class: Body as never as new () => Body,
  tableName: 'body',
  properties: (p) => ({
    id: p.uuid().primary(),
    kind: p.string().$type<BodyKind>(),
    name: p.text(),
  }),
})

/** Table `organization.position`: read only. */
export const PositionMapping = defineEntity({
  class: Position as never as new () => Position,
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
  }),
})
