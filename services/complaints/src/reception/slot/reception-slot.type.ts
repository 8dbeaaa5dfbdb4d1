import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { SlotState, SlotStep } from './reception-slot-lifecycle.ts'

export const ReceptionSlotStateEnum = enumOf<SlotState>(
  'ReceptionSlotState',
  'Where a reception day stands.',
  {
    PLANNED: 'Not yet posted.',
    POSTED: 'Citizens can read of it; what became of it is not recorded.',
    HELD_OWN: 'The head received in person.',
    HELD_DELEGATED: 'Somebody else received in the head’s place.',
    RESCHEDULED: 'Another day took its place, or it was taken from the schedule.',
    MISSED: 'Nobody received, for a reason that is recorded.',
  },
)

export const ReceptionSlotStepEnum = enumOf<SlotStep>(
  'ReceptionSlotStep',
  'What can be done to a reception day.',
  {
    post: 'It is posted with its schedule.',
    holdOwn: 'The head received in person.',
    holdDelegated: 'Somebody else received in the head’s place.',
    correctToOwn: 'It is corrected: the head received in person.',
    correctToDelegated: 'It is corrected: somebody else received.',
    reschedule: 'It is moved to another day, or taken from the schedule.',
    miss: 'Nobody received.',
  },
)

/** A day of a schedule. */
@ObjectType('ReceptionSlot', { description: 'A day on which the head of a unit receives citizens.' })
export class ReceptionSlotType extends VersionedNode {
  @Field(() => DateScalar, { description: 'The day itself.' })
  date!: string

  @Field(() => String, { nullable: true, description: 'A word about the day, such as the place.' })
  note!: string | null

  @Field(() => ReceptionSlotStateEnum, { description: 'Where it stands.' })
  state!: SlotState

  @Field(() => String, { nullable: true, description: 'Why it was moved or missed.' })
  reason!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When citizens were told that it is moved.' })
  announcedOn!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that stands for it now; null unless it was moved.',
  })
  movedTo!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day first posted that it stands for; null when it stands for itself.',
  })
  makesUp!: string | null
}
