import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
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
    description: `Citations in the order of recording. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
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
    description: `Records a citation exactly as it is. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  recordCitation(
    @Arg('input', () => RecordCitationInput, { description: 'What is cited where.' }) {
      report,
      ...entry
    }: RecordCitationInput,
    @IdempotencyKey() _key: string,
    @Ctx() { citations }: Context,
  ) {
    return citations.record(report, entry)
  }

  @Mutation(() => CitationLoadType, {
    description: `Records the citations of a CSV file in the latest report, all or none; \`problems\` names lines and columns. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  loadCitations(
    @Arg('csv', () => String, { description: 'The file as text, with its heading.' }) csv: string,
    @IdempotencyKey() _key: string,
    @Ctx() { citations }: Context,
  ) {
    return citations.load(() => readCitations(csv))
  }
}
