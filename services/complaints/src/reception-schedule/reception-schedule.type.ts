import { connectionType, DateScalar } from '@province/subgraph'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const channels = { OFFICE_BOARD: 'OFFICE_BOARD', WEB_PORTAL: 'WEB_PORTAL', OTHER: 'OTHER' } as const
const states = { PLANNED: 'PLANNED', POSTED: 'POSTED', RESCHEDULED: 'RESCHEDULED' } as const

registerEnumType(channels, {
  name: 'PostingChannel',
  description: 'Where citizens can read a schedule.',
  valuesConfig: {
    OFFICE_BOARD: { description: 'Niêm yết tại nơi tiếp công dân.' },
    WEB_PORTAL: { description: 'Cổng thông tin điện tử.' },
    OTHER: { description: 'Another way, named by the document.' },
  },
})

registerEnumType(states, {
  name: 'ReceptionSlotState',
  description: 'Where a reception day stands.',
  valuesConfig: {
    PLANNED: { description: 'Not yet posted.' },
    POSTED: { description: 'Citizens can read of it.' },
    RESCHEDULED: { description: 'Another day took its place; it no longer counts.' },
  },
})

export const PostingChannelEnum = channels

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
}

/** A posted reception schedule. */
@ObjectType('ReceptionSchedule', {
  description:
    'The days in a window on which the head of a unit receives citizens, as posted for them to read.',
})
export class ReceptionScheduleType {
  @Field(() => ID)
  id!: string

  @Field(() => DateScalar, { description: 'The first day of the window.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after its last.' })
  to!: string

  @Field(() => channels, { description: 'Where it is posted.' })
  channel!: keyof typeof channels

  @Field(() => String, { nullable: true, description: 'The symbol of the document that sets it, if any.' })
  document!: string | null

  @Field(() => DateScalar, { description: 'The day it was posted.' })
  postedOn!: string

  @Field(() => [ReceptionSlotType], { description: 'Its days in order, rescheduled ones included.' })
  slots!: ReceptionSlotType[]

  @Field(() => Int, { description: 'Grows each time it is posted anew; give it as `expectedVersion`.' })
  version!: number
}

export const ReceptionScheduleConnection = connectionType(ReceptionScheduleType, 'ReceptionSchedule')
