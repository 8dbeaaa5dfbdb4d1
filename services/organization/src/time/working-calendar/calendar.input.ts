import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { WindowInput } from '@province/subgraph/measure'
import { ArgsType, Field, InputType } from 'type-graphql'
import { CalendarDecisionOrderEnum, DecidedDayKindEnum } from './calendar.type.ts'

/** Which decisions. */
@ArgsType()
export class CalendarDecisionsArgs extends sortedArgs(CalendarDecisionOrderEnum, 'EARLIEST') {
  @Field(() => WindowInput, { description: 'Decisions about days of this window, a year at most.' })
  window!: WindowInput
}

/** What a day is decided to be. */
@InputType({ description: 'What a day is decided to be, and by which document.' })
export class DecideCalendarDayInput {
  @Field(() => DateScalar, { description: 'The day, of any year up to three ahead.' })
  day!: string

  @Field(() => DecidedDayKindEnum, { description: 'What it is from now on.' })
  kind!: keyof typeof DecidedDayKindEnum

  @Field(() => String, { description: 'What the day is called, in Vietnamese; at most 200 characters.' })
  name!: string

  @Field(() => String, { description: 'The symbol of the document that says so; at most 100 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day of that document; never after today.' })
  decidedOn!: string
}
