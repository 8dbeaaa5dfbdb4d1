import { DateScalar, refuses } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { OnTimeMonthType } from './on-time-month.type.ts'
import type { OnTimeMonth } from './record-count.repository.ts'

/** How the rate in time went from month to month. */
@Resolver(() => OnTimeMonthType)
export class OnTimeMonthResolver {
  @Query(() => [OnTimeMonthType], {
    nullable: true,
    description: `The rate in time by month, the oldest first, from months that were approved and were over on the day; a month of which nothing is approved is left out. ${refuses('DATE_INVALID')}`,
  })
  onTimeByMonth(
    @Arg('within', () => ID, { description: 'The unit, counted with those below it in each month.' })
    within: string,
    @Arg('window', () => WindowInput, { description: 'The days on which the months begin.' })
    window: WindowInput,
    @Arg('asOf', () => DateScalar, { description: 'Only months that were over on this day.' }) asOf: string,
    @Ctx() { recordCounts }: Context,
  ) {
    return recordCounts.onTimeByMonth(within, window, asOf)
  }

  @FieldResolver(() => Float, { description: '`timely` of `returned`, in percent.' })
  rate(@Root() { returned, timely }: OnTimeMonth) {
    return (100 * timely) / returned
  }
}
