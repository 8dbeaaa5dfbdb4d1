import { Repository, type Row } from '@province/subgraph/read'
import { RelationMapping } from './relation.mapping.ts'
import type { RelationKind } from './relation.ts'

/** A relation as it is shown. */
export type RelationRow = Row<RelationRepository>

/** Relations, read from either document. */
export class RelationRepository extends Repository.of(RelationMapping, { hidden: ['unitId', 'recordedBy'] }) {
  readonly fromDocument = this.many('fromId', { name: 'relations_from_documents', order: ['kind', 'id'] })
  readonly toDocument = this.many('toId', { name: 'relations_to_documents', order: ['kind', 'id'] })

  /** Whether the relation is there, or would close a circle; others that would are kept waiting until this one is stored. */
  async foundBefore(fromId: string, toId: string, kind: RelationKind): Promise<'related' | 'circle' | null> {
    const [row] = await this.em.execute<{ found: 'related' | 'circle' | null }[]>(
      'select directives.relation_found(?, ?, ?) as found',
      [fromId, toId, kind],
    )
    return row?.found ?? null
  }
}
