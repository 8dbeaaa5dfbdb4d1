import { DateScalar, refuses } from '@province/subgraph/graph'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { kindsOf } from './unit-kind.ts'
import type { UnitTier } from './unit-tier.ts'
import { UnitKindType, UnitTierType } from './unit-tier.type.ts'

/** The tiers of the hierarchy. */
@Resolver(() => UnitTierType)
export class UnitTierResolver {
  @Query(() => [UnitTierType], {
    nullable: true,
    description: `The tiers that there are on a day, from above to below; without a day also those that have ended. ${refuses('DATE_INVALID')}`,
  })
  unitTiers(
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; all tiers when left out.' })
    asOf: string | null,
    @Ctx() { unitTiers }: Context,
  ) {
    return unitTiers.on(asOf)
  }

  @FieldResolver(() => [UnitKindType], { description: 'Its legal kinds through time.' })
  kinds(@Root() { level }: UnitTier) {
    return kindsOf(level)
  }
}
