import { defineEntity } from '@mikro-orm/core'
import { Matter } from './matter.ts'

/** Table `complaints.matter`. */
export const MatterMapping = defineEntity({
  class: Matter,
  tableName: 'matter',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    title: p.text(),
    titleFolded: p.text(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
