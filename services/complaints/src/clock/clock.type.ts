import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const states = { RUNNING: 'RUNNING', PAUSED: 'PAUSED', ENDED: 'ENDED' } as const

registerEnumType(states, {
  name: 'ClockState',
  description: 'Whether a clock runs.',
  valuesConfig: {
    RUNNING: { description: 'It runs.' },
    PAUSED: { description: 'It stands still, and what is left is kept.' },
    ENDED: { description: 'What was to be done was done, or is not to be done any more.' },
  },
})

const standings = {
  RUNNING: 'RUNNING',
  DUE_SOON: 'DUE_SOON',
  DUE_TODAY: 'DUE_TODAY',
  OVERDUE: 'OVERDUE',
  PAUSED: 'PAUSED',
  ENDED: 'ENDED',
} as const

registerEnumType(standings, {
  name: 'ClockStanding',
  description: 'How a clock stands today.',
  valuesConfig: {
    RUNNING: { description: 'In time.' },
    DUE_SOON: { description: 'Three quarters of its days are used up.' },
    DUE_TODAY: { description: 'Today is its last day.' },
    OVERDUE: { description: 'Its last day has gone by.' },
    PAUSED: { description: 'It stands still.' },
    ENDED: { description: 'It is over.' },
  },
})

/** A time limit that runs on one thing. */
@ObjectType('Clock', { description: 'A time limit that runs on one thing, by the law of the day it began.' })
export class ClockType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'What is timed, such as `complaint.accept`.' })
  kind!: string

  @Field(() => String, { description: 'What the subject is, such as `petition`.' })
  subjectKind!: string

  @Field(() => ID, { description: 'What it runs on.' })
  subjectId!: string

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => standings, { description: 'How it stands today: never stored, seen from the day.' })
  standing!: keyof typeof standings

  @Field(() => DateScalar, { description: 'The day that set it going, itself not counted.' })
  armedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day in time; null while it stands still.',
  })
  dueOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended; null while it runs.' })
  endedOn!: string | null

  @Field(() => Int, { description: 'Grows with each event; give it as `expectedVersion`.' })
  version!: number
}
