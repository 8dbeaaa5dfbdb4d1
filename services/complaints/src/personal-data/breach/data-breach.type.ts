import { DateTimeScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { BreachNotified, DataBreachStepRecord } from './data-breach.ts'
import type { DataBreachState, DataBreachStep } from './data-breach-lifecycle.ts'

export const DataBreachStateEnum = enumOf<DataBreachState>(
  'DataBreachState',
  'Where a breach of personal data stands.',
  {
    NOTICED: 'Đã phát hiện, chưa thông báo.',
    NOTIFIED: 'Đã thông báo.',
    CLOSED: 'Đã kết thúc, by a custodian or an administrator.',
  },
)

export const DataBreachStepEnum = enumOf<DataBreachStep>(
  'DataBreachStep',
  'What is done about a breach of personal data.',
  {
    notify: 'Thông báo: its number, and why it was late where it was.',
    close: 'Kết thúc: how it ended.',
  },
)

export const DataBreachEventEnum = enumOf<DataBreachStepRecord['step']>(
  'DataBreachEvent',
  'What happened about a breach of personal data.',
  {
    notice: 'It was noticed.',
    notify: 'Who has to hear of it was notified.',
    close: 'It was closed.',
  },
)

export const BreachNotifiedEnum = enumOf<BreachNotified>(
  'BreachNotified',
  'Who has to hear of a breach of personal data.',
  {
    DATA_AUTHORITY: 'Cơ quan chuyên trách bảo vệ dữ liệu cá nhân.',
    UNIT_ABOVE: 'Cơ quan cấp trên trực tiếp.',
    PERSONS_CONCERNED: 'Những người có dữ liệu bị lộ, mất.',
  },
)

export const DataBreachOrderEnum = enumOf(
  'DataBreachOrder',
  'In which order breaches of personal data are listed; all have 72 hours, so the oldest is due first.',
  {
    NEWEST: 'By when they were noticed, the newest first.',
    OLDEST: 'By when they were noticed, the oldest first.',
  },
)

/** A step of a breach. */
@ObjectType('DataBreachStepTaken', {
  description: 'What was done about a breach of personal data; kept for good.',
})
export class DataBreachStepTakenType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => DataBreachEventEnum, { description: 'What was done.' })
  step!: DataBreachStepRecord['step']

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string

  @Field(() => String, { nullable: true, description: 'By which document.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was late, or how it ended, naming nobody.' })
  reason!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'About how many people, as was known then; null: not known.',
  })
  people!: number | null
}

/** A breach of personal data. */
@ObjectType('DataBreach', {
  description:
    'Personal data got out or was lost (sự cố lộ, mất dữ liệu): told within 72 hours to who has to hear of it. It names nobody.',
})
export class DataBreachType extends VersionedNode {
  @Field(() => DateTimeScalar, { description: 'When it was noticed, to the minute.' })
  noticedAt!: string

  @Field(() => DateTimeScalar, {
    description: 'The moment at which its 72 hours are over; the clock has the day of it.',
  })
  dueAt!: string

  @Field(() => String, { description: 'What happened, in words that name nobody.' })
  happened!: string

  @Field(() => Int, { nullable: true, description: 'About how many people; null: not known yet.' })
  people!: number | null

  @Field(() => String, { nullable: true, description: 'What was done about it; null: nothing yet.' })
  measures!: string | null

  @Field(() => [BreachNotifiedEnum], { description: 'Who has to hear of it.' })
  notify!: BreachNotified[]

  @Field(() => DataBreachStateEnum, { description: 'Where it stands.' })
  state!: DataBreachState

  @Field(() => String, { nullable: true, description: 'The number of the notice; null: none yet.' })
  notice!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When notice was given; null: not yet.' })
  notifiedAt!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the notice came after the 72 hours; null: it did not.',
  })
  lateWhy!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null: not yet.' })
  closedAt!: string | null

  @Field(() => String, { nullable: true, description: 'How it ended; null: not yet.' })
  outcome!: string | null

  @Field(() => Boolean, { description: 'true: made up for the demonstration.' })
  invented!: boolean
}

export const DataBreachConnection = connectionType(DataBreachType, 'DataBreach')
