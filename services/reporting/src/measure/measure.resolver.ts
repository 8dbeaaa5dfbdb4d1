import { Measure, MeasureRecordsArgs, MeasuresArgs } from '@province/subgraph/measure'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ReportingMeasureRecords } from './measure.type.ts'

/** The figures that reporting holds, by the contract that every domain keeps. */
@Resolver()
export class MeasureResolver {
  @Query(() => [Measure], {
    nullable: true,
    description:
      'Figures that reporting holds: `reporting.reports`, `reporting.figures`, `reporting.discrepancies_open`.',
  })
  reportingMeasures(@Args(() => MeasuresArgs) asked: MeasuresArgs, @Ctx() { measures }: Context) {
    return measures.values(asked)
  }

  @Query(() => ReportingMeasureRecords.Connection, {
    nullable: true,
    description: 'The records behind one of those figures. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  reportingMeasureRecords(
    @Args(() => MeasureRecordsArgs) asked: MeasureRecordsArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.records(asked)
  }
}
