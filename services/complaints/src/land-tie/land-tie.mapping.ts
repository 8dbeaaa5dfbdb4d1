import { defineEntity } from '@mikro-orm/core'
import { LandTie, type LandTieKind } from './land-tie.ts'

/** Table `complaints.land_tie`: one row a matter or dialogue and project. */
export const LandTieMapping = defineEntity({
  class: LandTie,
  tableName: 'land_tie',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    projectId: p.uuid(),
    kind: p.string().$type<LandTieKind>(),
    subjectId: p.uuid(),
    tiedOn: p.date(),
    untiedOn: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
