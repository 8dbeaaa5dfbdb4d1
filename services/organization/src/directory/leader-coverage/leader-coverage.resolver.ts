import { DateScalar, refuses } from '@province/subgraph/graph'
import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType } from '../../register/index.ts'
import type { Duty } from '../duty/duty.ts'
import { DutyEnum } from '../duty/duty.type.ts'
import type { LeaderCoverageRow } from './leader-coverage.repository.ts'
import { applicable } from './leader-coverage.ts'
import { LeaderCoverageType } from './leader-coverage.type.ts'

/** Coverage of one tier. */
@Resolver(() => LeaderCoverageType)
export class LeaderCoverageResolver {
  @FieldResolver(() => Int, {
    description: 'Units that must have somebody in charge: all of the tier minus the exempt.',
  })
  applicable(@Root() row: LeaderCoverageRow) {
    return applicable(row)
  }

  @Directive('@listSize(assumedSize: 20)')
  @FieldResolver(() => [UnitType], {
    description: 'Units that must have somebody in charge and have nobody on that day, by code.',
  })
  missing(@Root() { missing, asOf }: LeaderCoverageRow, @Ctx() { units }: Context) {
    return units.allOn(missing, asOf)
  }
}

/** The coverage under a unit. */
@Resolver(() => UnitType)
export class UnitLeaderCoverageResolver {
  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [LeaderCoverageType], {
    nullable: true,
    description: `How far this unit and those below it have a leader in charge on that day, by tier; empty when it is out of sight. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  leaderCoverage(
    @Root() { id }: UnitType,
    @Arg('duty', () => DutyEnum, { description: 'In charge of what.' }) duty: Duty,
    @Arg('asOf', () => DateScalar, { description: 'The day to read on.' }) asOf: string,
    @Ctx() { leaderCoverage }: Context,
  ) {
    return leaderCoverage.coverage(id, duty, asOf)
  }
}
