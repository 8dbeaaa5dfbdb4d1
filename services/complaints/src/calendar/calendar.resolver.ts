import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { CalendarDecisionsArgs, DecideCalendarDayInput } from './calendar.input.ts'
import { CalendarDayDecidedType, CalendarDecisionConnection, WorkingDayType } from './calendar.type.ts'

/** The working calendar. */
@Resolver()
export class CalendarResolver {
  @Query(() => [WorkingDayType], {
    nullable: true,
    description:
      'Every day of a window of a year at most, with what it is. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  workingCalendar(@Arg('window', () => WindowInput) window: WindowInput, @Ctx() { calendar }: Context) {
    return calendar.days(window)
  }

  @Query(() => CalendarDecisionConnection.Connection, {
    nullable: true,
    description:
      'What people decided about days, in their order. Refuses: `DATE_INVALID`, `INPUT_INVALID`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  calendarDecisions(
    @Args(() => CalendarDecisionsArgs) listing: CalendarDecisionsArgs,
    @Ctx() { calendar }: Context,
  ) {
    return calendar.list(listing)
  }

  @Mutation(() => CalendarDayDecidedType, {
    description:
      'Decides what a day is; running clocks follow at once. Needs `calendar.decide` and `denunciation.read` on the province. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` when the calendar says so already.',
  })
  decideCalendarDay(
    @Arg('input', () => DecideCalendarDayInput) input: DecideCalendarDayInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { calendarDecisions }: Context,
  ) {
    return calendarDecisions.decide({ ...input })
  }
}
