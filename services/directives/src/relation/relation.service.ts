import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { RegisteredDocumentService } from '../register/registered-document.service.ts'
import type { RelationRepository, RelationRow } from './relation.repository.ts'
import { Relation, type RelationKind } from './relation.ts'
import { circle, relatedBefore } from './relation-refusals.ts'

/** Relations between registered documents. */
export class RelationService {
  readonly fromDocument: RelationRepository['fromDocument']
  readonly toDocument: RelationRepository['toDocument']

  constructor(
    private readonly relations: RelationRepository,
    private readonly documents: RegisteredDocumentService,
    private readonly request: RequestContext,
  ) {
    this.fromDocument = relations.fromDocument
    this.toDocument = relations.toDocument
  }

  /** Says what one document does with another; both are in sight of who says it. */
  async relate(fromId: string, toId: string, kind: RelationKind): Promise<RelationRow> {
    const [from, to] = await Promise.all([this.documents.byId(fromId), this.documents.byId(toId)])
    if (!from || !to) throw forbiddenOrMissing()
    await this.request.authority.require('directive.register', from.unitId)
    const relation = new Relation(v7(), from.unitId, fromId, toId, kind, this.request.subject)
    const found = await this.relations.foundBefore(fromId, toId, kind)
    if (found === 'related') throw relatedBefore()
    if (found === 'circle') throw circle()
    this.relations.add(relation)
    const payload = { kind, toId }
    this.request.record({ name: 'document.related', aggregateId: fromId, unitId: from.unitId, payload })
    return this.relations.rowOf(relation)
  }
}
