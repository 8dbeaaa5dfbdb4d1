import { Measure, MeasureRecordsArgs, MeasuresArgs } from '@province/subgraph/measure'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ReformMeasureRecords } from './measure.type.ts'

/** Figures that reform holds, and the records behind each. */
@Resolver()
export class MeasureResolver {
  @Query(() => [Measure], {
    nullable: true,
    description:
      'Reform’s own figures of a unit as of a day; a key that is not reform’s is left out. Coverage can be restated, ranks and their changes never are. Refuses: `DATE_INVALID`.',
  })
  reformMeasures(@Args(() => MeasuresArgs) asked: MeasuresArgs, @Ctx() { measures }: Context) {
    return measures.values(asked)
  }

  @Query(() => ReformMeasureRecords.Connection, {
    nullable: true,
    description:
      'The records behind one figure; their values sum to it. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  reformMeasureRecords(
    @Args(() => MeasureRecordsArgs) asked: MeasureRecordsArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.records(asked)
  }
}
