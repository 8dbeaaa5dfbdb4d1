import { defineEntity } from '@mikro-orm/core'
import { __Noun__ } from './__noun__.ts'
import type { __Noun__State } from './__noun__-lifecycle.ts'

/** Table `__schema__.__table__`. */
export const __Noun__Mapping = defineEntity({
  class: __Noun__,
  tableName: '__table__',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    title: p.text(),
    openedOn: p.date(),
    state: p.string().$type<__Noun__State>(),
    closedOn: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
