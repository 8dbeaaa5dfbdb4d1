import { Measure, MeasureRecordsArgs, MeasuresArgs } from '@province/subgraph/measure'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ComplaintsMeasureRecords } from './measure.type.ts'

/** Figures that complaints holds, and the records behind each. */
@Resolver()
export class MeasureResolver {
  @Query(() => [Measure], {
    nullable: true,
    description:
      'Complaints’ own figures of a unit over a window; a key that is not theirs is left out. Refuses: `DATE_INVALID`.',
  })
  complaintsMeasures(@Args(() => MeasuresArgs) asked: MeasuresArgs, @Ctx() { measures }: Context) {
    return measures.values(asked)
  }

  @Query(() => ComplaintsMeasureRecords.Connection, {
    nullable: true,
    description:
      'The records behind one figure; their values sum to it. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  complaintsMeasureRecords(
    @Args(() => MeasureRecordsArgs) asked: MeasureRecordsArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.records(asked)
  }
}
