import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { DenunciationCaseRow } from '../denunciation-case/denunciation-case.repository.ts'
import { DenunciationCaseType } from '../denunciation-case/denunciation-case.type.ts'
import type { PetitionRow } from '../petition/petition/petition.repository.ts'
import { PetitionType } from '../petition/petition/petition.type.ts'
import { DecideRedactedCopyArgs, MakeRedactedCopyInput } from './redacted-copy.input.ts'
import type { RedactedCopyRow } from './redacted-copy.repository.ts'
import { RedactedCopyStepEnum, RedactedCopyType } from './redacted-copy.type.ts'

/** What is done about redacted copies. */
@Resolver(() => RedactedCopyType)
class RedactedCopyResolver {
  @Mutation(() => RedactedCopyType, {
    description: `Makes a redacted copy of a denunciation, by a sight that runs; needs \`petition.handle\` and \`denunciation.read\` on its unit. Its words are compared with who is sealed: one that tells of the denouncer is refused and stored nowhere. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  makeRedactedCopy(
    @Arg('input', () => MakeRedactedCopyInput, { description: 'The copy.' }) input: MakeRedactedCopyInput,
    @IdempotencyKey() _key: string,
    @Ctx() { redactedCopies }: Context,
  ) {
    return redactedCopies.make(input)
  }

  @Mutation(() => RedactedCopyType, {
    description: `Releases a redacted copy or gives it back, by another person than who made it; or withdraws one that was released, whose words are then kept nowhere. Needs \`petition.handle\` and \`denunciation.read\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'CONFLICT_OF_INTEREST')}`,
  })
  decideRedactedCopy(
    @Args(() => DecideRedactedCopyArgs) { input, ...seen }: DecideRedactedCopyArgs,
    @Ctx() { redactedCopies }: Context,
  ) {
    return redactedCopies.decide(seen, input.step, input.note ?? null)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its words, when it is released; before that for who made it and who may release it, null for all others and when it was withdrawn.',
  })
  text(@Root() row: RedactedCopyRow, @Ctx() { redactedCopies }: Context) {
    return redactedCopies.textOf(row)
  }

  @FieldResolver(() => [RedactedCopyStepEnum], { description: 'What whoever asks may do about it now.' })
  allowedSteps(@Root() row: RedactedCopyRow, @Ctx() { redactedCopies }: Context) {
    return redactedCopies.stepsNow(row)
  }
}

/** What a petition answers of its redacted copies. */
@Resolver(() => PetitionType)
class PetitionCopiesResolver {
  @FieldResolver(() => [RedactedCopyType], {
    description: 'Redacted copies of it, in the order in which they were made; of denunciations alone.',
  })
  redactedCopies(@Root() { id }: PetitionRow, @Ctx() { redactedCopies }: Context) {
    return redactedCopies.ofPetition(id)
  }
}

/** What a case answers of the redacted copies of its petitions. */
@Resolver(() => DenunciationCaseType)
class CaseCopiesResolver {
  @FieldResolver(() => [RedactedCopyType], {
    description: 'Redacted copies of its petitions: what who verifies works with.',
  })
  redactedCopies(@Root() { id }: DenunciationCaseRow, @Ctx() { redactedCopies }: Context) {
    return redactedCopies.ofCase(id)
  }
}

/** What the graph answers of redacted copies. */
export const redactedCopyResolvers = [
  RedactedCopyResolver,
  PetitionCopiesResolver,
  CaseCopiesResolver,
] as const
