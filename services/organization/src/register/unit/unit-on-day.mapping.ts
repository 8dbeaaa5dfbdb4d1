import { defineEntity } from '@mikro-orm/core'
import type { UnitLevel, UnitOrigin } from './unit.ts'
import { UnitOnDay } from './unit-on-day.ts'

/** Table `hierarchy.unit` with the day on which it is read: read only. */
export const UnitOnDayMapping = defineEntity({
  class: UnitOnDay as never as new () => UnitOnDay,
  schema: 'hierarchy',
  tableName: 'unit',
  properties: (p) => ({
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    level: p.string().$type<UnitLevel>(),
    kind: p.text(),
    parentId: p.uuid().nullable(),
    validFrom: p.date().nullable().fieldName('opened_on'),
    validTo: p.date().nullable().fieldName('closed_on'),
    origin: p.string().$type<UnitOrigin>(),
    notFollowedFrom: p.date().nullable(),
    asOf: p.date(),
    levelRank: p.integer(),
    matchRank: p.integer(),
    formerName: p.text().nullable(),
    formerUntil: p.date().nullable(),
  }),
})
