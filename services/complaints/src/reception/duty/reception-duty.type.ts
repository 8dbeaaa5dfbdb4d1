import { DateScalar, type EnumOf, enumOf } from '@province/subgraph/graph'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, Int, ObjectType } from 'type-graphql'

const closures = enumOf('DayOffKind', 'Why offices are closed on a day.', {
  WEEKEND: 'Saturday or Sunday.',
  HOLIDAY: 'A public holiday.',
  IN_LIEU: 'A day off in place of a holiday that fell on a weekend.',
  SWAPPED_OFF: 'A day off for which another day is worked.',
})

/** What is said of rules that ran out. */
export const RUN_OUT =
  'Rules that ran out before the window did, of which no later one has been read: nothing is known of the days after, which is not to say that nothing is asked of them.'

const cadences = enumOf('Cadence', 'In what rhythm a duty returns.', {
  MONTH: 'Each month.',
  WEEK: 'Each week, from Monday.',
})

/** A rule of law about reception. */
@ObjectType('ReceptionRule', { description: 'How often the head of a unit must receive citizens, by law.' })
export class ReceptionRuleType {
  @Field(() => String, { description: 'The lasting name of the rule.' })
  code!: string

  @Field(() => String, { description: 'Who must do what, in Vietnamese.' })
  subject!: string

  @Field(() => String, { description: 'The article it stands in.' })
  article!: string

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: EnumOf<typeof EvidenceGradeEnum>

  @Field(() => Boolean, { description: 'The end is to be checked before relying on it.' })
  endUnchecked!: boolean

  @Field(() => Int, { description: 'Days asked for in each whole month or week, in days.' })
  days!: number

  @Field(() => cadences, { description: 'Whether that is asked each month or each week.' })
  every!: EnumOf<typeof cadences>
}

/** One month or week of a duty. */
@ObjectType('DutyPeriod', { description: 'One whole month, or week from Monday, and the days it asks for.' })
export class DutyPeriodType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last.' })
  to!: string

  @Field(() => Int, { description: 'Never more than the period has working days, in days.' })
  requiredDays!: number

  @Field(() => Boolean, { description: 'The working calendar of the period is not published yet.' })
  provisional!: boolean
}

/** What one rule asks for. */
@ObjectType('ReceptionDutySegment', { description: 'The part of a window in which one rule holds.' })
export class DutySegmentType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last.' })
  to!: string

  @Field(() => ReceptionRuleType, { description: 'The rule that holds.' })
  rule!: ReceptionRuleType

  @Field(() => [DutyPeriodType], {
    description: 'The whole months or weeks; one cut by the window asks nothing.',
  })
  periods!: DutyPeriodType[]

  @Field(() => Int, { description: 'The sum of the periods, in days.' })
  requiredDays!: number
}

/** A day on which offices are closed. */
@ObjectType('DayOff', { description: 'A day on which offices are closed: it cannot be a reception day.' })
export class DayOffType {
  @Field(() => DateScalar, { description: 'The day itself.' })
  day!: string

  @Field(() => closures, { description: 'Why offices are closed.' })
  kind!: EnumOf<typeof closures>

  @Field(() => String, { description: 'What the day is called, in Vietnamese; empty for a weekend.' })
  name!: string

  @Field(() => Boolean, { description: 'The calendar of that year is not published yet.' })
  provisional!: boolean
}

/** What the law asks of the head of a unit. */
@ObjectType('ReceptionDuty', {
  description: 'The days on which the head of a unit must receive citizens in a window, by dated law.',
})
export class ReceptionDutyType {
  @Field(() => DateScalar, { description: 'The first day of the window.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after its last.' })
  to!: string

  @Field(() => [DutySegmentType], { description: 'The window, cut where rules begin and end.' })
  segments!: DutySegmentType[]

  @Field(() => Int, { description: 'The sum over all rules, in days.' })
  requiredDays!: number

  @Field(() => Boolean, { description: 'Some working calendar is not published yet: the days may change.' })
  provisional!: boolean

  @Field(() => [ReceptionRuleType], {
    description: `${RUN_OUT} \`requiredDays\` counts nothing for these days.`,
  })
  runOut!: ReceptionRuleType[]
}
