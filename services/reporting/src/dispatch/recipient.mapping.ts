import { defineEntity } from '@mikro-orm/core'
import { Recipient } from './recipient.ts'

/** Table `reporting.recipient`: one row per body that a report was sent to. */
export const RecipientMapping = defineEntity({
  class: Recipient,
  tableName: 'recipient',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    position: p.integer(),
    name: p.text(),
    sentOn: p.date(),
    acknowledgedOn: p.date().nullable(),
    acknowledgedBy: p.text().nullable(),
    version: p.integer(),
  }),
})
