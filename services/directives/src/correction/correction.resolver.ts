import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { CitationNode } from '../citation/citation.service.ts'
import { CitationType } from '../citation/citation.type.ts'
import type { Context } from '../context.ts'
import { RegisteredDocumentType } from '../register/registered-document.type.ts'
import { CorrectionsArgs, DecideCorrectionArgs, ProposeCorrectionInput } from './correction.input.ts'
import type { CorrectionRow } from './correction.repository.ts'
import { CorrectionConnection, CorrectionStepEnum, CorrectionType } from './correction.type.ts'
import { correctionLifecycle } from './correction-lifecycle.ts'

/** Corrections of citations. */
@Resolver(() => CorrectionType)
export class CorrectionResolver {
  @Query(() => CorrectionConnection.Connection, {
    nullable: true,
    description: `Corrections of what reports of a unit and those below it cite. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  citationCorrections(
    @Args(() => CorrectionsArgs) listing: CorrectionsArgs,
    @Ctx() { corrections }: Context,
  ) {
    return corrections.list(listing)
  }

  @Mutation(() => CorrectionType, {
    description: `Says what a citation means; needs \`directive.record_citation\` on the unit of the report. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  proposeCitationCorrection(
    @Arg('input', () => ProposeCorrectionInput, { description: 'What is meant, and why.' })
    { citation, ...meant }: ProposeCorrectionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { corrections }: Context,
  ) {
    return corrections.propose(citation, meant)
  }

  @Mutation(() => CorrectionType, {
    description: `Decides it, by somebody other than who proposed it; needs \`directive.record_citation\`. ${refusesChange('STEP_NOT_ALLOWED', 'SAME_PERSON', 'INPUT_INVALID')}`,
  })
  decideCitationCorrection(
    @Args(() => DecideCorrectionArgs) { input: { step, because }, ...seen }: DecideCorrectionArgs,
    @Ctx() { corrections }: Context,
  ) {
    return corrections.decide(seen, step, because)
  }

  @FieldResolver(() => CitationType, { nullable: true, description: 'The citation, exactly as it is.' })
  citation(@Root() { citationId }: CorrectionRow, @Ctx() { corrections }: Context) {
    return corrections.citationOf(citationId)
  }

  @FieldResolver(() => RegisteredDocumentType, {
    nullable: true,
    description: 'The registered document that is meant; null out of sight.',
  })
  document(@Root() { documentId }: CorrectionRow, @Ctx() { register }: Context) {
    return register.byId(documentId ?? '')
  }
}

/** The corrections of a citation. */
@Resolver(() => CitationType)
class CitationCorrectionsResolver {
  @FieldResolver(() => [CorrectionType], { description: 'What it was said to mean, in order.' })
  corrections(@Root() { id }: CitationNode, @Ctx() { corrections }: Context) {
    return corrections.ofCitation(id)
  }
}

export const correctionResolvers = [
  CorrectionResolver,
  CitationCorrectionsResolver,
  stepsField(CorrectionType, CorrectionStepEnum, correctionLifecycle, 'How it may be decided.'),
] as const
