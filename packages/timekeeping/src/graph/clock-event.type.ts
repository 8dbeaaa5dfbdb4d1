import { DateScalar } from '@province/subgraph/graph'
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'

const kinds = {
  ARM: 'ARM',
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
  EXTEND: 'EXTEND',
  SATISFY: 'SATISFY',
  CANCEL: 'CANCEL',
  RULE_CHANGED: 'RULE_CHANGED',
  CALENDAR_CHANGED: 'CALENDAR_CHANGED',
} as const

registerEnumType(kinds, {
  name: 'ClockEventKind',
  description: 'What happened to a clock.',
  valuesConfig: {
    ARM: { description: 'It was set going.' },
    PAUSE: { description: 'It stands still from that day on.' },
    RESUME: { description: 'It goes on; that day does not count yet.' },
    EXTEND: { description: 'A numbered decision gave more days.' },
    SATISFY: { description: 'What was to be done was done.' },
    CANCEL: { description: 'There was nothing to be done any more.' },
    RULE_CHANGED: { description: 'It had been timed by a wrong rule.' },
    CALENDAR_CHANGED: { description: 'A decision about the working calendar moved its end.' },
  },
})

/** Something that happened to a clock. */
@Directive('@shareable')
@ObjectType('ClockEvent', { description: 'Something that happened to a clock: appended, never changed.' })
export class ClockEventType {
  @Field(() => kinds, { description: 'What happened.' })
  kind!: keyof typeof kinds

  @Field(() => DateScalar, {
    description: 'The day from which it holds: of a decision, the day of that decision.',
  })
  on!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Why: a code for an extension or a pause by decision, the document for a change of the calendar, else in words.',
  })
  reason!: string | null

  @Field(() => Int, { nullable: true, description: 'How many days an extension gave.' })
  days!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The symbol of the decision behind it, where there is one.',
  })
  document!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'An extension was decided after the deadline, which its rule lets it be; null: it was not.',
  })
  late!: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'The end before the calendar changed.' })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The end since then.' })
  to!: string | null
}
