import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { DayOffType } from '../reception-duty/reception-duty.type.ts'
import { MissReceptionSlotArgs, RescheduleReceptionSlotArgs } from './reception-slot.input.ts'
import { ReceptionSlotType } from './reception-slot.type.ts'
import type { ReceptionSlotRow } from './reception-slot-row.ts'

/** What became of reception days that nobody held. */
@Resolver(() => ReceptionSlotType)
export class ReceptionSlotResolver {
  @Mutation(() => ReceptionSlotType, {
    description:
      'Records that nobody received on a posted day; needs `reception.record` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` before the day or when something else is told of it.',
  })
  missReceptionSlot(
    @Args(() => MissReceptionSlotArgs) { id, expectedVersion, reason }: MissReceptionSlotArgs,
    @Ctx() { receptionSlots }: Context,
  ) {
    return receptionSlots.miss({ id, expectedVersion }, reason)
  }

  @Mutation(() => ReceptionSlotType, {
    description:
      'Moves a posted day to another one, of which citizens were told in time; needs `reception.record` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID` for a day that is off, taken or beyond the unit, `DATE_INVALID`, `STEP_NOT_ALLOWED` when the day had gone by.',
  })
  rescheduleReceptionSlot(
    @Args(() => RescheduleReceptionSlotArgs) { id, expectedVersion, input }: RescheduleReceptionSlotArgs,
    @Ctx() { receptionSlots }: Context,
  ) {
    return receptionSlots.move({ id, expectedVersion }, { ...input, announcedOn: input.announcedOn ?? null })
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit whose head receives.' })
  unit(@Root() { unitId }: ReceptionSlotRow) {
    return { id: unitId }
  }

  @FieldResolver(() => DayOffType, {
    nullable: true,
    description:
      'Why offices are closed on the day, where that was decided after it was posted: it is to be moved. Null for a working day.',
  })
  dayOff(@Root() { date }: ReceptionSlotRow, @Ctx() { receptionDuties }: Context) {
    return receptionDuties.dayOff(date)
  }
}

/** The reception days of a unit. */
@Resolver(() => UnitType)
export class UnitReceptionSlotsResolver {
  @FieldResolver(() => [ReceptionSlotType], {
    nullable: true,
    description:
      'Reception days of the unit in the window, moved ones included, in order. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionSlots(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput) window: WindowInput,
    @Ctx() { receptionSlots }: Context,
  ) {
    return receptionSlots.ofUnit(id, window)
  }
}
