import { Secret } from '@province/subgraph/audit'
import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { AccountType } from '../account/account.type.ts'

/** Somebody who stands for a reset. */
@Directive('@inaccessible')
@InputType('WitnessInput', {
  description: 'Somebody who stands for a reset; for the operator’s command only.',
})
export class WitnessInput {
  @Secret()
  @Field(() => String, { description: 'The name typed to sign in.' })
  username!: string

  @Secret()
  @Field(() => String, { description: 'A code of their own app.' })
  code!: string
}

/** A second factor taken away at the machine. */
@Resolver()
export class WitnessedResetResolver {
  @Directive('@inaccessible')
  @Mutation(() => AccountType, {
    description: `Takes away a second factor while two others with factors of their own stand for it; for the operator’s command only. ${refuses('FORBIDDEN_OR_MISSING', 'SECOND_FACTOR_INVALID', 'STEP_NOT_ALLOWED', 'TOO_MANY_ATTEMPTS')}`,
  })
  resetSecondFactorByTwo(
    @Arg('id', () => ID, { description: 'The id of the account.' }) id: string,
    @Arg('witnesses', () => [WitnessInput], { description: 'Who stands for it: two.' })
    witnesses: WitnessInput[],
    @IdempotencyKey() _key: string,
    @Ctx() { witnessedResets }: Context,
  ) {
    return witnessedResets.reset(id, witnesses)
  }
}
