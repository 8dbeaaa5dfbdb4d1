import { DateScalar, DateTimeScalar, enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'
import type { Address, Rung } from './notification.ts'

export const NotificationRungEnum = enumOf<Rung>(
  'NotificationRung',
  'How far on its way a deadline is, or that something happened.',
  {
    WARN: 'Three quarters of its days are used up.',
    DUE: 'It is the last day.',
    OVER: 'It is over since that day.',
    HAPPENED: 'No deadline: something happened on that day, and `kind` says what, such as `task.given`.',
  },
)

export const NotificationAddressEnum = enumOf<Address>('NotificationAddress', 'Why somebody is told.', {
  OWN: 'They have the duty in the unit: it has to act.',
  WAITING: 'Their unit waits for it.',
  SUPERIOR: 'They have the duty in the nearest unit above: it is over, or nobody has it in the unit.',
})

export const NotificationOrderEnum = enumOf('NotificationOrder', 'In which order notifications are listed.', {
  NEWEST: 'By the day on which it came so far, the newest first.',
  OLDEST: 'By that day, the oldest first.',
})

/** Something that the person who asks was told. */
@ObjectType('Notification', {
  description: 'Something that one person was told, by ids and codes alone; nobody else sees it.',
})
export class NotificationType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The domain that owns what it is about, such as `complaints`.' })
  source!: string

  @Field(() => String, { description: 'What it is about, such as `clock`.' })
  noun!: string

  @Field(() => ID, { description: 'The id of what it is about: ask the domain for it.' })
  nounId!: string

  @Field(() => String, {
    description: 'What is timed, such as `reception.notify`, or what happened, such as `task.given`.',
  })
  kind!: string

  @Field(() => String, { description: 'What the time runs on, such as `petition`.' })
  subjectKind!: string

  @Field(() => ID, { description: 'The id of what the time runs on.' })
  subjectId!: string

  @Field(() => NotificationRungEnum, { description: 'How far on its way the deadline is.' })
  rung!: Rung

  @Field(() => DateScalar, { description: 'The day on which it came so far.' })
  day!: string

  @Field(() => NotificationAddressEnum, { description: 'Why this person is told.' })
  address!: Address

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person read it; null: not yet.' })
  readAt!: string | null
}

export const NotificationConnection = connectionType(NotificationType, 'Notification')
