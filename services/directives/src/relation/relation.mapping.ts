import { defineEntity } from '@mikro-orm/core'
import { Relation, type RelationKind } from './relation.ts'

/** Table `directives.relation`. */
export const RelationMapping = defineEntity({
  class: Relation,
  tableName: 'relation',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    fromId: p.uuid(),
    toId: p.uuid(),
    kind: p.string().$type<RelationKind>(),
    recordedBy: p.string(),
  }),
})
