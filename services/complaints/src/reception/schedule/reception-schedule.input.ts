import { DateScalar } from '@province/subgraph/graph'
import { WindowInput, windowedArgs } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { PostingChannel } from './reception-schedule.ts'
import { PostingChannelEnum, ReceptionScheduleOrderEnum } from './reception-schedule.type.ts'

/** Which schedules. */
@ArgsType()
export class ReceptionSchedulesArgs extends windowedArgs(
  ReceptionScheduleOrderEnum,
  'EARLIEST',
  'Schedules that share a day with it.',
) {}

/** A day to be posted. */
@InputType({ description: 'A day on which the head receives citizens.' })
export class ReceptionSlotInput {
  @Field(() => DateScalar, { description: 'The day itself.' })
  date!: string

  @Field(() => String, { nullable: true, description: 'A word about the day, such as the place.' })
  note?: string | null
}

/** What is posted. */
@InputType({ description: 'The days, where and since when they can be read.' })
export class PostingInput {
  @Field(() => [ReceptionSlotInput], {
    description: 'Working days of the window, each once, at least as many as the law asks for.',
  })
  slots!: ReceptionSlotInput[]

  @Field(() => PostingChannelEnum, { description: 'Where it is posted.' })
  channel!: PostingChannel

  @Field(() => String, { nullable: true, description: 'The symbol of the document that sets it, if any.' })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where the posting can be seen: an address, or the place where it hangs.',
  })
  proof?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was posted; today when left out.' })
  postedOn?: string | null
}

/** A schedule to be posted. */
@InputType({ description: 'A schedule to be posted: of which unit, over which window.' })
export class PostScheduleInput extends PostingInput {
  @Field(() => ID, { description: 'The unit whose head receives.' })
  unit!: string

  @Field(() => WindowInput, { description: 'The month, or another span of days.' })
  window!: WindowInput
}

/** Which schedule is posted anew. */
@ArgsType()
export class PostScheduleAnewArgs extends VersionedArgs {
  @Field(() => PostingInput, { description: 'What is posted from now on.' })
  input!: PostingInput
}
