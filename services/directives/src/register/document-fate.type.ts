import { DateScalar, enumOf } from '@province/subgraph/graph'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { FateState } from './document-fate.ts'
import type { RegisteredDocumentRow } from './registered-document.repository.ts'
import { RegisteredDocumentType } from './registered-document.type.ts'

export const FateStateEnum = enumOf<FateState>('DocumentFateState', 'What became of a document.', {
  NOT_YET: 'Not in force yet.',
  IN_FORCE: 'In force.',
  REPLACED: 'Another document stands for it.',
  REPEALED: 'Another document ended it.',
  EXPIRED: 'It ran out on its day.',
  ISSUER_ENDED: 'Its issuer’s unit has ended; it goes on by rule until it is replaced or repealed.',
})

/** What became of a document. */
@ObjectType('DocumentFate', { description: 'What became of a registered document by today, and by what.' })
export class DocumentFateType {
  @Field(() => FateStateEnum, { description: 'What became of it.' })
  state!: FateState

  @Field(() => DateScalar, { nullable: true, description: 'Since which day.' })
  since!: string | null

  @Field(() => String, { nullable: true, description: 'The document that stands for it or ended it.' })
  by!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The rule for documents of bodies that ended, with how far it may be relied on.',
  })
  article!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Until when it has to be gone over.' })
  reviewBy!: string | null
}

/** The fate of a registered document. */
@Resolver(() => RegisteredDocumentType)
class DocumentFateResolver {
  @FieldResolver(() => DocumentFateType, { nullable: true, description: 'What became of it by today.' })
  fate(@Root() { id }: RegisteredDocumentRow, @Ctx() { fates }: Context) {
    return fates.of(id)
  }
}

export const documentFateResolvers = [DocumentFateResolver] as const
