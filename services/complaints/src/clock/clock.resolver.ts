import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { ExpectedDeadlineArgs, ExtendClockArgs } from './clock.input.ts'
import type { ClockRow } from './clock.repository.ts'
import { ClockType } from './clock.type.ts'
import { ClockEventType } from './clock-event.type.ts'
import { DeadlineType } from './deadline.type.ts'

/** Clocks of the law. */
@Resolver(() => ClockType)
export class ClockResolver {
  @Query(() => ClockType, { nullable: true, description: 'One clock. Refuses: `FORBIDDEN_OR_MISSING`.' })
  clock(@Arg('id', () => ID) id: string, @Ctx() { clockReadings }: Context) {
    return clockReadings.find(id)
  }

  @Query(() => DeadlineType, {
    nullable: true,
    description:
      'When a clock would end that is set going on that day; nothing is timed. Refuses: `NO_RULE_TO_ARM`.',
  })
  expectedDeadline(
    @Args(() => ExpectedDeadlineArgs) asked: ExpectedDeadlineArgs,
    @Ctx() { clockReadings }: Context,
  ) {
    return clockReadings.expected(asked)
  }

  @Mutation(() => ClockType, {
    description:
      'Gives a clock more days; needs `petition.handle` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID` beyond what its rule allows for the reason, `STEP_NOT_ALLOWED` once it has ended.',
  })
  extendClock(
    @Args(() => ExtendClockArgs) { id, expectedVersion, input }: ExtendClockArgs,
    @Ctx() { clocks }: Context,
  ) {
    return clocks.extend({ id, expectedVersion, ...input })
  }

  @FieldResolver(() => DeadlineType, {
    description:
      'When it ends and how it comes to that day; once it has ended, as its calendar was known then.',
  })
  deadline(@Root() clock: ClockRow, @Ctx() { clockReadings }: Context) {
    return clockReadings.deadlineOf(clock)
  }

  @FieldResolver(() => [ClockEventType], { description: 'What happened to it, in order.' })
  events(@Root() { events }: ClockRow) {
    return events.map(({ kind, on, facts }) => ({ ...facts, kind, on }))
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that must be in time.' })
  unit(@Root() { unitId }: ClockRow) {
    return { id: unitId }
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit that waits for it, where it is another one.',
  })
  waitingUnit(@Root() { waitingUnitId }: ClockRow) {
    return waitingUnitId === null ? null : { id: waitingUnitId }
  }
}
