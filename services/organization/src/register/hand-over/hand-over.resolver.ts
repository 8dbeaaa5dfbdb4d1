import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../unit/unit.field.ts'
import { HandOversArgs } from './hand-over.input.ts'
import { HandOverConnection, HandOverStepEnum, HandOverType } from './hand-over.type.ts'
import { handOverLifecycle } from './hand-over-lifecycle.ts'

/** Hand-overs of open items. */
@Resolver(() => HandOverType)
export class HandOverResolver {
  @Query(() => HandOverConnection.Connection, {
    nullable: true,
    description: `Hand-overs to the units of who asks, or all of them with \`reorganisation.read\`. ${refuses('FORBIDDEN_OR_MISSING', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  handOvers(@Args(() => HandOversArgs) asked: HandOversArgs, @Ctx() { handOvers }: Context) {
    return handOvers.list(asked)
  }

  @Mutation(() => HandOverType, {
    description: `Takes an item over; needs \`handover.accept\` on the taking unit, which from the effective day on sees the records of the ended one. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  acceptHandOver(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { handOvers }: Context) {
    return handOvers.accept(seen)
  }

  @Mutation(() => HandOverType, {
    description: `Gives an item to another successor of the ended unit; needs \`reorganisation.execute\`. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  redirectHandOver(
    @Args(() => VersionedArgs) seen: VersionedArgs,
    @Arg('unit', () => ID, { description: 'The successor that is to take it.' }) unit: string,
    @Ctx() { handOvers }: Context,
  ) {
    return handOvers.redirect(seen, unit)
  }
}

export const handOverResolvers = [
  HandOverResolver,
  stepsField(HandOverType, HandOverStepEnum, handOverLifecycle),
  unitField(HandOverType, 'from', 'fromUnitId', 'The unit that ends.'),
  unitField(HandOverType, 'to', 'unitId', 'The unit that takes it over.'),
] as const
