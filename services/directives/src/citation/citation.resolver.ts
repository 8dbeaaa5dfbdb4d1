import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DirectiveDocumentType } from '../document/document.type.ts'
import { readCitations } from './citation.csv.ts'
import { CitationsArgs, RecordCitationInput } from './citation.input.ts'
import type { CitationNode } from './citation.service.ts'
import { CitationConnection, CitationLoadType, CitationType } from './citation.type.ts'

/** Citations, as they are and as they are recorded. */
@Resolver(() => CitationType)
export class CitationResolver {
  @Query(() => CitationConnection.Connection, {
    nullable: true,
    description: 'Citations in the order of recording. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  citations(@Args(() => CitationsArgs) listing: CitationsArgs, @Ctx() { citations }: Context) {
    return citations.list(listing)
  }

  @FieldResolver(() => DirectiveDocumentType, {
    nullable: true,
    description: 'The candidate document that this and perhaps other citations are of.',
  })
  document(@Root() { id }: CitationNode, @Ctx() { documents }: Context) {
    return documents.ofCitation(id)
  }

  @Mutation(() => CitationType, {
    description: 'Records a citation as it stands. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`.',
  })
  recordCitation(
    @Arg('input', () => RecordCitationInput) { report, ...entry }: RecordCitationInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { citations }: Context,
  ) {
    return citations.record(report, entry)
  }

  @Mutation(() => CitationLoadType, {
    description:
      'Records the citations of a CSV file in the latest report, all or none. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID` with `problems` by line and column.',
  })
  loadCitations(
    @Arg('csv', () => String) csv: string,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { citations }: Context,
  ) {
    return citations.load(() => readCitations(csv))
  }
}
