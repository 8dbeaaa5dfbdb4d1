import { Measure, MeasureRecordsArgs, MeasuresArgs } from '@province/subgraph/measure'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { SupervisionMeasureRecords } from './measure.type.ts'

/** Figures that supervision holds, and the records behind each. */
@Resolver()
export class MeasureResolver {
  @Query(() => [Measure], {
    nullable: true,
    description: 'Supervision’s own figures of a unit over a window; a key that is not its own is left out.',
  })
  supervisionMeasures(@Args(() => MeasuresArgs) asked: MeasuresArgs, @Ctx() { measures }: Context) {
    return measures.values(asked)
  }

  @Query(() => SupervisionMeasureRecords.Connection, {
    nullable: true,
    description:
      'The records behind one figure; their values sum to it. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  supervisionMeasureRecords(
    @Args(() => MeasureRecordsArgs) asked: MeasureRecordsArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.records(asked)
  }
}
