import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'

/** A signed-in browser or program of one's own. */
@ObjectType('Session', { description: 'A live session of the viewer: one signed-in browser or program.' })
export class SessionType {
  @Field(() => ID)
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
