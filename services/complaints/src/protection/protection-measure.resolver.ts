import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { DenunciationCaseRow } from '../denunciation-case/denunciation-case.repository.ts'
import { DenunciationCaseType } from '../denunciation-case/denunciation-case.type.ts'
import { AskProtectionInput, DecideProtectionArgs } from './protection-measure.input.ts'
import { ProtectionMeasureStepEnum, ProtectionMeasureType } from './protection-measure.type.ts'
import { protectionMeasureLifecycle } from './protection-measure-lifecycle.ts'

/** What is done about protection. */
@Resolver(() => ProtectionMeasureType)
class ProtectionMeasureResolver {
  @Mutation(() => ProtectionMeasureType, {
    description: `Records that protection was asked for; needs \`petition.handle\` and \`denunciation.read\` on the unit of the case. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  askProtection(
    @Arg('input', () => AskProtectionInput, { description: 'What is asked for.' }) input: AskProtectionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { protectionMeasures }: Context,
  ) {
    return protectionMeasures.ask(input)
  }

  @Mutation(() => ProtectionMeasureType, {
    description: `Records what was decided about protection; needs \`petition.handle\` and \`denunciation.read\` on the unit of the case. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  decideProtection(
    @Args(() => DecideProtectionArgs) { input, ...seen }: DecideProtectionArgs,
    @Ctx() { protectionMeasures }: Context,
  ) {
    return protectionMeasures.decide(seen, input)
  }
}

/** What a case answers of protection. */
@Resolver(() => DenunciationCaseType)
class CaseProtectionResolver {
  @FieldResolver(() => [ProtectionMeasureType], {
    description:
      'What protects the denouncer and those near to them, in the order in which it was asked for.',
  })
  protection(@Root() { id }: DenunciationCaseRow, @Ctx() { protectionMeasures }: Context) {
    return protectionMeasures.ofCase(id)
  }
}

/** What the graph answers of protection. */
export const protectionMeasureResolvers = [
  ProtectionMeasureResolver,
  CaseProtectionResolver,
  stepsField(
    ProtectionMeasureType,
    ProtectionMeasureStepEnum,
    protectionMeasureLifecycle,
    'What may be decided about it now.',
  ),
] as const
