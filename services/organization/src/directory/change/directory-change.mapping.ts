import { defineEntity } from '@mikro-orm/core'
import { DirectoryChange, type DirectoryStep } from './directory-change.ts'

/** Table `organization.directory_change`. */
export const DirectoryChangeMapping = defineEntity({
  class: DirectoryChange,
  tableName: 'directory_change',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    bodyId: p.uuid(),
    positionId: p.uuid().nullable(),
    step: p.string().$type<DirectoryStep>(),
    effectiveOn: p.date(),
    document: p.text(),
    name: p.text(),
    place: p.text().nullable(),
    recordedBy: p.string(),
  }),
})
