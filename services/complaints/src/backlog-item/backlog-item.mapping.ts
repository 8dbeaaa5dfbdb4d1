import { defineEntity } from '@mikro-orm/core'
import { BacklogItem } from './backlog-item.ts'
import type { BacklogItemState, BacklogOutcome } from './backlog-item-lifecycle.ts'

/** Table `complaints.backlog_item`. */
export const BacklogItemMapping = defineEntity({
  class: BacklogItem,
  tableName: 'backlog_item',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    programme: p.text(),
    title: p.text(),
    listedOn: p.date(),
    caseId: p.uuid().nullable(),
    state: p.string().$type<BacklogItemState>(),
    outcome: p.string().$type<BacklogOutcome>().nullable(),
    endedOn: p.date().nullable(),
    document: p.text().nullable(),
    note: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
