import { Measure, MeasureRecordsArgs, MeasuresArgs } from '@province/subgraph/measure'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { OrganizationMeasureRecords } from './measure.type.ts'

/** Figures that organization holds, and the records behind each. */
@Resolver()
export class MeasureResolver {
  @Query(() => [Measure], {
    nullable: true,
    description:
      'How many units stood under a unit on a day: `organization.units.districts`, `.communes`, `.agencies`, `.provinces`; and how many had a leader in charge: `organization.leader_assigned.agencies`, `.districts`, `.communes`.',
  })
  organizationMeasures(@Args(() => MeasuresArgs) asked: MeasuresArgs, @Ctx() { measures }: Context) {
    return measures.values(asked)
  }

  @Query(() => OrganizationMeasureRecords.Connection, {
    nullable: true,
    description:
      'The records behind one figure; their values sum to it. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  organizationMeasureRecords(
    @Args(() => MeasureRecordsArgs) asked: MeasureRecordsArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.records(asked)
  }
}
