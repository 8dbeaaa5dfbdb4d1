import { connectionType, Measure, MeasureRecord, MeasureRecordsArgs, MeasuresArgs } from '@province/subgraph'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'

export const MeasureRecordConnection = connectionType(MeasureRecord, 'ReportingMeasureRecord')

/** The figures that reporting holds, by the contract that every domain keeps. */
@Resolver()
export class MeasureResolver {
  @Query(() => [Measure], {
    nullable: true,
    description:
      'Figures that reporting holds: `reporting.reports`, `reporting.figures`, `reporting.discrepancies_open`.',
  })
  reportingMeasures(
    @Args(() => MeasuresArgs) { keys, ...request }: MeasuresArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.list(keys, request)
  }

  @Query(() => MeasureRecordConnection.Connection, {
    nullable: true,
    description: 'The records behind one of those figures. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  reportingMeasureRecords(
    @Args(() => MeasureRecordsArgs) { key, first, after, ...request }: MeasureRecordsArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.records(key, request, { first, after })
  }
}
