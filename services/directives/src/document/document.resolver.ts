import { refuses } from '@province/subgraph/graph'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { CitationType } from '../citation/citation.type.ts'
import type { Context } from '../context.ts'
import { DisagreementType } from '../disagreement/disagreement.type.ts'
import { DocumentsArgs } from './document.input.ts'
import type { DirectiveDocument } from './document.ts'
import { DirectiveDocumentConnection, DirectiveDocumentType } from './document.type.ts'

/** Candidate documents. */
@Resolver(() => DirectiveDocumentType)
export class DocumentResolver {
  @Query(() => DirectiveDocumentConnection.Connection, {
    nullable: true,
    description: `Candidate documents, first cited first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  documents(@Args(() => DocumentsArgs) listing: DocumentsArgs, @Ctx() { documents }: Context) {
    return documents.list(listing)
  }

  @Query(() => DirectiveDocumentType, {
    nullable: true,
    description: 'One candidate document; null when there is none in sight.',
  })
  document(
    @Arg('id', () => ID, { description: 'The id of the candidate document.' }) id: string,
    @Ctx() { documents }: Context,
  ) {
    return documents.find(id)
  }

  @FieldResolver(() => [CitationType], { description: 'The citations it is made of.' })
  citations(@Root() document: DirectiveDocument, @Ctx() { documents }: Context) {
    return documents.citations(document)
  }

  @FieldResolver(() => [DisagreementType], {
    description: 'Disagreements in which one of its citations stands.',
  })
  disagreements(@Root() document: DirectiveDocument, @Ctx() { documents }: Context) {
    return documents.disagreements(document)
  }
}
