import { refusesChange, stepsField } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType, unitField } from '../../organization/unit.type.ts'
import { DayOffType } from '../duty/reception-duty.type.ts'
import { MissReceptionSlotArgs, RescheduleReceptionSlotArgs } from './reception-slot.input.ts'
import type { ReceptionSlotRow } from './reception-slot.repository.ts'
import { ReceptionSlotStepEnum, ReceptionSlotType } from './reception-slot.type.ts'
import { slotLifecycle } from './reception-slot-lifecycle.ts'

/** What became of reception days that nobody held. */
@Resolver(() => ReceptionSlotType)
export class ReceptionSlotResolver {
  @Mutation(() => ReceptionSlotType, {
    description: `Records that nobody received on a posted day; needs \`reception.record\` on its unit, not before the day. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  missReceptionSlot(
    @Args(() => MissReceptionSlotArgs) { reason, ...seen }: MissReceptionSlotArgs,
    @Ctx() { receptionSlots }: Context,
  ) {
    return receptionSlots.miss(seen, reason)
  }

  @Mutation(() => ReceptionSlotType, {
    description: `Moves a posted day to another one, of which citizens were told in time; needs \`reception.record\` on its unit. ${refusesChange('INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  rescheduleReceptionSlot(
    @Args(() => RescheduleReceptionSlotArgs) { input, ...seen }: RescheduleReceptionSlotArgs,
    @Ctx() { receptionSlots }: Context,
  ) {
    return receptionSlots.move(seen, { ...input, announcedOn: input.announcedOn ?? null })
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
class UnitReceptionSlotsResolver {
  @FieldResolver(() => [ReceptionSlotType], {
    nullable: true,
    description:
      'Reception days of the unit in the window, moved ones included, in order. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionSlots(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput, { description: 'Over which days.' }) window: WindowInput,
    @Ctx() { receptionSlots }: Context,
  ) {
    return receptionSlots.ofUnit(id, window)
  }
}

export const receptionSlotResolvers = [
  ReceptionSlotResolver,
  UnitReceptionSlotsResolver,
  unitField(ReceptionSlotType, 'unit', 'unitId', 'The unit whose head receives.'),
  stepsField(
    ReceptionSlotType,
    ReceptionSlotStepEnum,
    slotLifecycle,
    'What may be done to it where it stands.',
  ),
]
