import { defineEntity } from '@mikro-orm/core'
import { type IndexKind, IndexResult } from './index-result.ts'

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
    publishedOn: p.date().nullable(),
    source: p.text(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
