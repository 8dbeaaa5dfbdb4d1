import { VersionedArgs } from '@province/subgraph/work'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../unit/unit.type.ts'
import type { HandOverRow } from './hand-over.repository.ts'
import { HandOverConnection, HandOversArgs, HandOverType } from './hand-over.type.ts'

/** Hand-overs of open items. */
@Resolver(() => HandOverType)
export class HandOverResolver {
  @Query(() => HandOverConnection.Connection, {
    nullable: true,
    description:
      'Hand-overs to the units of who asks, or all of them with `reorganisation.read`. Refuses: `FORBIDDEN_OR_MISSING`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  handOvers(
    @Args(() => HandOversArgs) { reorganisation, unit, state, ...page }: HandOversArgs,
    @Ctx() { handOvers }: Context,
  ) {
    return handOvers.list({ reorganisation, unit, state }, page)
  }

  @Mutation(() => HandOverType, {
    description:
      'Takes an item over; needs `handover.accept` on the taking unit, which from the effective day on sees the records of the ended one. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  acceptHandOver(@Args(() => VersionedArgs) step: VersionedArgs, @Ctx() { handOvers }: Context) {
    return handOvers.accept(step)
  }

  @Mutation(() => HandOverType, {
    description:
      'Gives an item to another successor of the ended unit; needs `reorganisation.execute`. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  redirectHandOver(
    @Args(() => VersionedArgs) step: VersionedArgs,
    @Arg('unit', () => ID) unit: string,
    @Ctx() { handOvers }: Context,
  ) {
    return handOvers.redirect(step, unit)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that ends.' })
  from(@Root() { fromUnitId }: HandOverRow, @Ctx() { units }: Context) {
    return units.referred(fromUnitId)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that takes it over.' })
  to(@Root() { unitId }: HandOverRow, @Ctx() { units }: Context) {
    return units.referred(unitId)
  }
}
