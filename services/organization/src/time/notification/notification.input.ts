import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, InputType } from 'type-graphql'
import { NotificationOrderEnum } from './notification.type.ts'

/** What narrows the list of notifications. */
@InputType({ description: 'What narrows a list of notifications.' })
export class NotificationFilter {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that were not read yet.' })
  unread!: boolean

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that came since the person last looked (`noteLook`); all where they never did.',
  })
  sinceLook!: boolean

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only what their unit waited for; false: only what they have to see to; left out: both.',
  })
  waiting?: boolean | null
}

/** Which notifications. */
@ArgsType()
export class NotificationsArgs extends sortedArgs(NotificationOrderEnum, 'NEWEST') {
  @Field(() => NotificationFilter, { nullable: true, description: 'What narrows the list; nothing: all.' })
  filter?: NotificationFilter | null
}
