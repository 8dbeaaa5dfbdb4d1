import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
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
  workingCalendar(
    @Arg('window', () => WindowInput, { description: 'A year at most.' }) window: WindowInput,
    @Ctx() { workingCalendar }: Context,
  ) {
    return workingCalendar.days(window)
  }

  @Query(() => CalendarDecisionConnection.Connection, {
    nullable: true,
    description:
      'What people decided about days. Refuses: `DATE_INVALID`, `INPUT_INVALID`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  calendarDecisions(
    @Args(() => CalendarDecisionsArgs) listing: CalendarDecisionsArgs,
    @Ctx() { workingCalendar }: Context,
  ) {
    return workingCalendar.list(listing)
  }

  @Mutation(() => CalendarDayDecidedType, {
    description:
      'Decides what a day is, of any year; reception days and new deadlines count by it at once, running clocks of every domain follow within seconds, each with the document as its reason. Needs `calendar.decide` on the province. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` when the calendar says so already.',
  })
  decideCalendarDay(
    @Arg('input', () => DecideCalendarDayInput, { description: 'The day and the decision.' })
    input: DecideCalendarDayInput,
    @Arg('idempotencyKey', () => String, { description: 'The same key and input give the same answer.' })
    _key: string,
    @Ctx() { workingDayDecisions }: Context,
  ) {
    return workingDayDecisions.decide({ ...input })
  }
}
