import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ReceptionSlotType } from './reception-slot.type.ts'

const channels = { OFFICE_BOARD: 'OFFICE_BOARD', WEB_PORTAL: 'WEB_PORTAL', OTHER: 'OTHER' } as const
registerEnumType(channels, {
  name: 'PostingChannel',
  description: 'Where citizens can read a schedule.',
  valuesConfig: {
    OFFICE_BOARD: { description: 'Niêm yết tại nơi tiếp công dân.' },
    WEB_PORTAL: { description: 'Cổng thông tin điện tử.' },
    OTHER: { description: 'Another way, named by the document.' },
  },
})

export const PostingChannelEnum = channels

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

  @Field(() => String, {
    nullable: true,
    description: 'Where the posting can be seen: an address, or the place where it hangs; null: not told.',
  })
  proof!: string | null

  @Field(() => DateScalar, { description: 'The day it was posted.' })
  postedOn!: string

  @Field(() => Boolean, {
    description: 'Whether the demonstration made it up: nothing of it happened.',
  })
  invented!: boolean

  @Field(() => [ReceptionSlotType], { description: 'Its days in order, rescheduled ones included.' })
  slots!: ReceptionSlotType[]

  @Field(() => Int, { description: 'Grows each time it is posted anew; give it as `expectedVersion`.' })
  version!: number
}

export const ReceptionScheduleConnection = connectionType(ReceptionScheduleType, 'ReceptionSchedule')
