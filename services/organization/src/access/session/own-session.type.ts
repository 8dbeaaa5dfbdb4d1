import { enumOf } from '@province/subgraph/graph'
import { connectionType, sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, ObjectType } from 'type-graphql'

export const SessionOrderEnum = enumOf('SessionOrder', 'In which order one’s own sessions are listed.', {
  LAST_USED: 'By when they were last used, the latest first.',
  NEWEST: 'By when they were opened, the latest first.',
})

/** Which of one's own sessions, in which order, which page. */
@ArgsType()
export class MySessionsArgs extends sortedArgs(SessionOrderEnum, 'LAST_USED') {}

/** A signed-in browser or program of one's own. */
@ObjectType('Session', { description: 'A live session of the viewer: one signed-in browser or program.' })
export class SessionType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'When it was opened, as an instant in UTC.' })
  createdAt!: string

  @Field(() => String, { description: 'When it was last in use, to the minute, as an instant in UTC.' })
  lastSeenAt!: string

  @Field(() => String, { description: 'When it ends however busy it is, as an instant in UTC.' })
  expiresAt!: string

  @Field(() => String, { description: 'The first half of the network address it was opened from.' })
  addressHint!: string

  @Field(() => Boolean, { description: 'Whether it has passed the second factor.' })
  secondFactor!: boolean
}

export const SessionConnection = connectionType(SessionType, 'Session')
