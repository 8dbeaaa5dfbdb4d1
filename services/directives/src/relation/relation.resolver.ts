import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { RegisteredDocumentRow } from '../register/registered-document.repository.ts'
import { RegisteredDocumentType } from '../register/registered-document.type.ts'
import type { RelationRow } from './relation.repository.ts'
import { RelateDocumentsInput, RelationType } from './relation.type.ts'

/** Relations between registered documents. */
@Resolver(() => RelationType)
export class RelationResolver {
  @Mutation(() => RelationType, {
    description: `Says what one registered document does with another; needs \`directive.register\` on the unit of the first. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'RELATION_CIRCLE')}`,
  })
  relateDocuments(
    @Arg('input', () => RelateDocumentsInput, { description: 'Which documents, and what is done.' })
    { from, to, kind }: RelateDocumentsInput,
    @IdempotencyKey() _key: string,
    @Ctx() { relations }: Context,
  ) {
    return relations.relate(from, to, kind)
  }

  @FieldResolver(() => RegisteredDocumentType, {
    nullable: true,
    description: 'The document that does it; null out of sight.',
  })
  from(@Root() { fromId }: RelationRow, @Ctx() { register }: Context) {
    return register.byId(fromId)
  }

  @FieldResolver(() => RegisteredDocumentType, {
    nullable: true,
    description: 'The document it is done to; null out of sight.',
  })
  to(@Root() { toId }: RelationRow, @Ctx() { register }: Context) {
    return register.byId(toId)
  }
}

/** The relations of a document. */
@Resolver(() => RegisteredDocumentType)
class DocumentRelationsResolver {
  @FieldResolver(() => [RelationType], { description: 'What it does with others.' })
  does(@Root() { id }: RegisteredDocumentRow, @Ctx() { relations }: Context) {
    return relations.fromDocument(id)
  }

  @FieldResolver(() => [RelationType], { description: 'What others do with it.' })
  undergoes(@Root() { id }: RegisteredDocumentRow, @Ctx() { relations }: Context) {
    return relations.toDocument(id)
  }
}

export const relationResolvers = [RelationResolver, DocumentRelationsResolver] as const
