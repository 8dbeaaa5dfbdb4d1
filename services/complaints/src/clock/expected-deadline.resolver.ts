import { DeadlineType, type ExplainedDeadline } from '@province/timekeeping'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ExpectedDeadlineArgs } from './expected-deadline.input.ts'

/** What the rules of complaints would give, before anything is timed. */
@Resolver()
export class ExpectedDeadlineResolver {
  @Query(() => DeadlineType, {
    nullable: true,
    description:
      'When a clock would end that is set going on that day; nothing is timed. Refuses: `NO_RULE_TO_ARM`.',
  })
  expectedDeadline(
    @Args(() => ExpectedDeadlineArgs) asked: ExpectedDeadlineArgs,
    @Ctx() { clockReadings }: Context,
  ): Promise<ExplainedDeadline> {
    return clockReadings.expected(asked)
  }
}
