import { defineEntity } from '@mikro-orm/core'
import type { Former } from '../change/course.ts'
import { Body, type BodyKind } from './body.ts'

/** Table `organization.body`. */
export const BodyMapping = defineEntity({
  class: Body,
  tableName: 'body',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<BodyKind>(),
    name: p.text(),
    sitsOn: p.uuid().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    formerNames: p.json<Former<string>[]>(),
    formerUnits: p.json<Former<string>[]>(),
    formerSeats: p.json<Former<string | null>[]>(),
    version: p.integer(),
  }),
})
