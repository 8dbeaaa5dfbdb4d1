import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { AgreementsArgs, EndAgreementArgs, SignAgreementInput } from './agreement.input.ts'
import { AgreementConnection, AgreementStepEnum, AgreementType } from './agreement.type.ts'
import { agreementLifecycle } from './agreement-lifecycle.ts'

/** Coordination agreements. */
@Resolver(() => AgreementType)
export class AgreementResolver {
  @Query(() => AgreementConnection.Connection, {
    nullable: true,
    description: `Agreements of a unit’s bodies and of those below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  agreements(@Args(() => AgreementsArgs) listing: AgreementsArgs, @Ctx() { agreements }: Context) {
    return agreements.list(listing)
  }

  @Mutation(() => AgreementType, {
    description: `Keeps an agreement that was signed; needs \`directive.register\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', ...BODY_REFUSALS, 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  signAgreement(
    @Arg('input', () => SignAgreementInput, { description: 'What was signed.' })
    { unit, ...signed }: SignAgreementInput,
    @IdempotencyKey() _key: string,
    @Ctx() { agreements }: Context,
  ) {
    return agreements.sign({ ...signed, unitId: unit })
  }

  @Mutation(() => AgreementType, {
    description: `Ends an agreement; needs \`directive.register\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  endAgreement(
    @Args(() => EndAgreementArgs) { input: { on, because }, ...seen }: EndAgreementArgs,
    @Ctx() { agreements }: Context,
  ) {
    return agreements.end(seen, on, because)
  }
}

export const agreementResolvers = [
  AgreementResolver,
  stepsField(AgreementType, AgreementStepEnum, agreementLifecycle),
  bodyField(
    AgreementType,
    'signedBy',
    'ownBodyId',
    'The body whose plan it is; null: known by its words alone.',
  ),
  bodyField(
    AgreementType,
    'signedWith',
    'partnerBodyId',
    'The body it is signed with; null: known by its words alone.',
  ),
  unitField(AgreementType, 'unit', 'unitId', 'The unit whose body signs.'),
] as const
