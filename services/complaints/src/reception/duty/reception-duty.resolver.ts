import { WindowInput } from '@province/subgraph/measure'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType } from '../../organization/unit.type.ts'
import type { ReceptionDuty } from './reception-duty.ts'
import { DayOffType, ReceptionDutyType, ReceptionRuleType, RUN_OUT } from './reception-duty.type.ts'

/** What the law asks of a unit. */
@Resolver(() => UnitType)
export class UnitReceptionDutyResolver {
  @FieldResolver(() => ReceptionDutyType, {
    nullable: true,
    description:
      'Days on which the head must receive citizens in a window. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionDuty(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput, { description: 'Over which days.' }) window: WindowInput,
    @Ctx() { receptionDuties }: Context,
  ) {
    return receptionDuties.ofUnit(id, window)
  }
}

/** What is not known of the law. */
@Resolver()
export class ReceptionRulesRunOutResolver {
  @Query(() => [ReceptionRuleType], {
    nullable: true,
    description: `${RUN_OUT} Refuses: \`DATE_INVALID\`, \`INPUT_INVALID\`.`,
  })
  receptionRulesRunOut(
    @Arg('window', () => WindowInput, { description: 'Over which days.' }) window: WindowInput,
    @Ctx() { receptionDuties }: Context,
  ) {
    return receptionDuties.runOut(window)
  }
}

/** The calendar beside a duty. */
@Resolver(() => ReceptionDutyType)
export class ReceptionDutyResolver {
  @FieldResolver(() => [DayOffType], {
    description: 'The days of the window on which offices are closed, in order, each with why.',
  })
  daysOff(@Root() duty: ReceptionDuty, @Ctx() { receptionDuties }: Context) {
    return receptionDuties.daysOff(duty)
  }
}
