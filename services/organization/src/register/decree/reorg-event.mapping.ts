import { defineEntity } from '@mikro-orm/core'
import { type ReorgEffect, ReorgEvent } from './decree.ts'

/** Table `organization.reorg_event`: one row per executed decree, its effects in one document. */
export const ReorgEventMapping = defineEntity({
  class: ReorgEvent,
  tableName: 'reorg_event',
  properties: (p) => ({
    id: p.uuid().primary(),
    title: p.text(),
    legalBasis: p.text(),
    effectiveOn: p.date(),
    effects: p.json<ReorgEffect[]>(),
    corrects: p.uuid().nullable(),
  }),
})
