import { DateScalar, refuses } from '@province/subgraph/graph'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import type { OneStopCoverageRow } from './one-stop.repository.ts'
import { OneStopCoverageType } from './one-stop.type.ts'
import { applicable } from './one-stop-coverage.ts'

/** One-stop coverage under any unit on any day. */
@Resolver(() => OneStopCoverageType)
export class OneStopResolver {
  @Query(() => [OneStopCoverageType], {
    nullable: true,
    description: `Coverage by tier under a unit; null when it is out of sight, or none of them must run a centre then. ${refuses('DATE_INVALID')}`,
  })
  oneStopCoverage(
    @Arg('within', () => ID, { description: 'The unit under which tiers are counted, with itself.' })
    within: string,
    @Arg('asOf', () => DateScalar, { description: 'On which day.' }) asOf: string,
    @Ctx() { oneStop }: Context,
  ) {
    return oneStop.coverage(within, asOf)
  }

  @FieldResolver(() => Int, {
    description: 'Units that must run a centre: all of the tier minus the exempt.',
  })
  applicable(@Root() row: OneStopCoverageRow) {
    return applicable(row)
  }

  @FieldResolver(() => [UnitType], { description: 'Units that must run a centre and have none on record.' })
  missing(@Root() { missing }: OneStopCoverageRow) {
    return missing.map((id) => ({ id }))
  }
}

/** The coverage under a unit. */
@Resolver(() => UnitType)
export class UnitOneStopResolver {
  @FieldResolver(() => [OneStopCoverageType], {
    nullable: true,
    description:
      'One-stop coverage by tier of this unit and those below it on that day; null when it is out of sight, or none of them must run a centre then.',
  })
  oneStopCoverage(
    @Root() { id }: UnitType,
    @Arg('asOf', () => DateScalar, { description: 'On which day.' }) asOf: string,
    @Ctx() { oneStop }: Context,
  ) {
    return oneStop.coverage(id, asOf)
  }
}
