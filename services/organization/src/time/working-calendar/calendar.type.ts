import { DateScalar, enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const decided = {
  HOLIDAY: 'HOLIDAY',
  IN_LIEU: 'IN_LIEU',
  SWAPPED_OFF: 'SWAPPED_OFF',
  SWAPPED_IN: 'SWAPPED_IN',
  UNCONFIRMED: 'UNCONFIRMED',
} as const

const DECIDED = {
  HOLIDAY: { description: 'A public holiday, or a day on which offices were closed by decision.' },
  IN_LIEU: { description: 'A day off in place of a holiday that fell on a weekend.' },
  SWAPPED_OFF: { description: 'A day off for which another day is worked.' },
  SWAPPED_IN: { description: 'A day that is worked, whatever its weekday.' },
  UNCONFIRMED: { description: 'Spoken of as a day off and not settled: worked until it is.' },
}

registerEnumType(decided, {
  name: 'DecidedDayKind',
  description: 'What a day is decided to be.',
  valuesConfig: DECIDED,
})

const kinds = { ...decided, WORKDAY: 'WORKDAY', WEEKEND: 'WEEKEND' } as const

registerEnumType(kinds, {
  name: 'WorkingDayKind',
  description: 'What a day of the working calendar is.',
  valuesConfig: {
    ...DECIDED,
    WORKDAY: { description: 'Monday to Friday, worked.' },
    WEEKEND: { description: 'Saturday or Sunday, not worked.' },
  },
})

export const DecidedDayKindEnum = decided

/** A day of the working calendar. */
@ObjectType('WorkingDay', { description: 'A day of the working calendar, and why it is worked or not.' })
export class WorkingDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string

  @Field(() => kinds, { description: 'What it is.' })
  kind!: keyof typeof kinds

  @Field(() => String, { description: 'What the day is called, in Vietnamese; empty for a plain day.' })
  name!: string

  @Field(() => Boolean, { description: 'Whether offices are open.' })
  working!: boolean

  @Field(() => Boolean, { description: 'No published calendar or decision settles the day: it may change.' })
  provisional!: boolean
}

export const CalendarDecisionOrderEnum = enumOf(
  'CalendarDecisionOrder',
  'In which order decisions about days are listed.',
  {
    EARLIEST: 'By the day, the earliest first; of one day as they were decided.',
    LATEST: 'By the day, the latest first; of one day the last decision first.',
  },
)

/** A decision about one day. */
@ObjectType('CalendarDecision', {
  description:
    'A day of the working calendar that people decided, over what was published; the last one counts.',
})
export class CalendarDecisionType {
  @Field(() => ID, { description: 'Its lasting id.' })
  id!: string

  @Field(() => DateScalar, { description: 'The day.' })
  day!: string

  @Field(() => decided, { description: 'What it is decided to be.' })
  kind!: keyof typeof decided

  @Field(() => String, { description: 'What the day is called, in Vietnamese.' })
  name!: string

  @Field(() => String, { description: 'The symbol of the document that says so.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day of that document.' })
  decidedOn!: string

  @Field(() => DateScalar, { description: 'The day on which it was recorded: deadlines moved on that day.' })
  recordedOn!: string
}

export const CalendarDecisionConnection = connectionType(CalendarDecisionType, 'CalendarDecision')

/** What deciding a day did. */
@ObjectType('CalendarDayDecided', { description: 'A decision about a day, and what it did.' })
export class CalendarDayDecidedType {
  @Field(() => CalendarDecisionType, { description: 'The decision as it was recorded.' })
  decision!: CalendarDecisionType

  @Field(() => Int, {
    description:
      'The version of the calendar since, in decisions: what it started is that every running clock counted by an older one follows.',
  })
  calendarVersion!: number
}
