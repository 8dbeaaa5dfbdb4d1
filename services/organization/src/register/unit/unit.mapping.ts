import { defineEntity } from '@mikro-orm/core'
import { Unit, type UnitLevel, type UnitOrigin, type UnitState } from './unit.ts'

/** Table `organization.unit`: one row per unit, its dated states in one document. */
export const UnitMapping = defineEntity({
  class: Unit,
  tableName: 'unit',
  properties: (p) => ({
    id: p.uuid().primary(),
    level: p.string().$type<UnitLevel>(),
    openedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    states: p.json<UnitState[]>(),
    version: p.integer(),
    origin: p.string().$type<UnitOrigin>(),
    notFollowedFrom: p.date().nullable(),
  }),
})
