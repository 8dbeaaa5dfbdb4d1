import { defineEntity } from '@mikro-orm/core'
import { type IndexKind, IndexResult } from './index-result.ts'
import type { ComponentScore, PeerStanding } from './index-score.ts'

/** Table `reform.index_result`: one row per unit, index, year and edition. */
export const IndexResultMapping = defineEntity({
  class: IndexResult,
  tableName: 'index_result',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    index: p.string().$type<IndexKind>().fieldName('index_kind'),
    year: p.integer(),
    edition: p.integer(),
    rank: p.integer(),
    of: p.integer().fieldName('out_of'),
    score: p.double().nullable(),
    criteria: p.text().nullable(),
    components: p.json().$type<ComponentScore[]>(),
    peers: p.json().$type<PeerStanding[]>(),
    publishedOn: p.date().nullable(),
    source: p.text(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
