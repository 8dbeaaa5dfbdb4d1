import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'
import type { PostingChannel } from './reception-schedule.ts'

export const PostingChannelEnum = enumOf<PostingChannel>(
  'PostingChannel',
  'Where citizens can read a schedule.',
  {
    OFFICE_BOARD: 'Niêm yết tại nơi tiếp công dân.',
    WEB_PORTAL: 'Cổng thông tin điện tử.',
    OTHER: 'Another way, named by the document.',
  },
)

export const ReceptionScheduleOrderEnum = enumOf(
  'ReceptionScheduleOrder',
  'In which order schedules are listed.',
  {
    EARLIEST: 'By their first day, the earliest first.',
    LATEST: 'By their first day, the latest first.',
    LAST_POSTED: 'By the day they were posted, the last one first.',
  },
)

/** A posted reception schedule. */
@ObjectType('ReceptionSchedule', {
  description:
    'The days in a window on which the head of a unit receives citizens, as posted for them to read.',
})
export class ReceptionScheduleType extends VersionedNode {
  @Field(() => DateScalar, { description: 'The first day of the window.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after its last.' })
  to!: string

  @Field(() => PostingChannelEnum, { description: 'Where it is posted.' })
  channel!: PostingChannel

  @Field(() => String, { nullable: true, description: 'The symbol of the document that sets it, if any.' })
  document!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Where the posting can be seen: an address, or the place where it hangs; null: not recorded.',
  })
  proof!: string | null

  @Field(() => DateScalar, { description: 'The day it was posted.' })
  postedOn!: string

  @Field(() => Boolean, {
    description: 'Whether the demonstration made it up: nothing of it happened.',
  })
  invented!: boolean
}

export const ReceptionScheduleConnection = connectionType(ReceptionScheduleType, 'ReceptionSchedule')
