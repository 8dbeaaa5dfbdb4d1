import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const states = {
  PLANNED: 'PLANNED',
  POSTED: 'POSTED',
  HELD_OWN: 'HELD_OWN',
  HELD_DELEGATED: 'HELD_DELEGATED',
  RESCHEDULED: 'RESCHEDULED',
  MISSED: 'MISSED',
} as const

registerEnumType(states, {
  name: 'ReceptionSlotState',
  description: 'Where a reception day stands.',
  valuesConfig: {
    PLANNED: { description: 'Not yet posted.' },
    POSTED: { description: 'Citizens can read of it; nothing is told yet of what became of it.' },
    HELD_OWN: { description: 'The head received in person.' },
    HELD_DELEGATED: { description: 'Somebody else received in the head’s place.' },
    RESCHEDULED: { description: 'Another day took its place, or it was taken from the schedule.' },
    MISSED: { description: 'Nobody received, for a reason that is told.' },
  },
})

/** A day of a schedule. */
@ObjectType('ReceptionSlot', { description: 'A day on which the head of a unit receives citizens.' })
export class ReceptionSlotType {
  @Field(() => ID)
  id!: string

  @Field(() => DateScalar)
  date!: string

  @Field(() => String, { nullable: true, description: 'A word about the day, such as the place.' })
  note!: string | null

  @Field(() => states)
  state!: keyof typeof states

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

  @Field(() => Int, { description: 'Grows with every step; give it as `expectedVersion`.' })
  version!: number
}
