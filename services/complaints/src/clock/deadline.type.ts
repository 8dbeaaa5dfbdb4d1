import { DateScalar } from '@province/subgraph/graph'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { EvidenceGradeEnum } from '../reception/index.ts'

const reasons = {
  COMPLEX: 'COMPLEX',
  SPECIALLY_COMPLEX: 'SPECIALLY_COMPLEX',
  SEVERAL_PLACES_OR_DELEGATED: 'SEVERAL_PLACES_OR_DELEGATED',
} as const

registerEnumType(reasons, {
  name: 'ClockExtensionReason',
  description: 'Why a clock may be lengthened, where its rule allows it.',
  valuesConfig: {
    COMPLEX: { description: 'The matter is complex.' },
    SPECIALLY_COMPLEX: { description: 'The matter is specially complex: twice, each time by a decision.' },
    SEVERAL_PLACES_OR_DELEGATED: { description: 'To be checked in several places, or by delegation.' },
  },
})

export const ExtensionReasonEnum = reasons

const units = { CALENDAR_DAYS: 'CALENDAR_DAYS', WORKING_DAYS: 'WORKING_DAYS' } as const

registerEnumType(units, {
  name: 'ClockUnit',
  description: 'Which days a rule counts.',
  valuesConfig: {
    CALENDAR_DAYS: { description: 'Every day; an end on a day of rest moves to the next working day.' },
    WORKING_DAYS: { description: 'Working days alone.' },
  },
})

const skips = {
  WEEKEND: 'WEEKEND',
  HOLIDAY: 'HOLIDAY',
  IN_LIEU: 'IN_LIEU',
  SWAPPED_OFF: 'SWAPPED_OFF',
  PAUSED: 'PAUSED',
} as const

registerEnumType(skips, {
  name: 'SkippedDayReason',
  description: 'Why a day did not count.',
  valuesConfig: {
    WEEKEND: { description: 'Saturday or Sunday.' },
    HOLIDAY: { description: 'A public holiday.' },
    IN_LIEU: { description: 'A day off in place of a holiday that fell on a weekend.' },
    SWAPPED_OFF: { description: 'A day off for which another day is worked.' },
    PAUSED: { description: 'The clock stood still.' },
  },
})

/** How far a rule lets its time be lengthened. */
@ObjectType('ClockExtension', {
  description: 'How far a rule lets its time be lengthened, by numbered decision.',
})
export class ClockExtensionType {
  @Field(() => ExtensionReasonEnum)
  reason!: keyof typeof ExtensionReasonEnum

  @Field(() => Int, {
    description: 'The most days that a clock may have been lengthened by in all, in its days.',
  })
  days!: number

  @Field(() => Int, { description: 'The most days that one decision may add, in its days.' })
  daysAtOnce!: number
}

/** A rule by which a clock runs. */
@ObjectType('ClockRule', {
  description: 'A time limit: of the law, or of this house where its grade says so.',
})
export class ClockRuleType {
  @Field(() => String, { description: 'The lasting name of the rule.' })
  code!: string

  @Field(() => String, { description: 'The article it stands in, in Vietnamese.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: keyof typeof EvidenceGradeEnum

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null

  @Field(() => Int, { description: 'How many days it gives, extensions not counted.' })
  amount!: number

  @Field(() => units)
  unit!: keyof typeof units

  @Field(() => String, { description: 'What sets it going, in Vietnamese; that day itself does not count.' })
  trigger!: string

  @Field(() => [ClockExtensionType], {
    description: 'For what reasons it may be lengthened; empty: for none.',
  })
  extensions!: ClockExtensionType[]
}

/** A day that did not count. */
@ObjectType('SkippedDay', { description: 'A day on the way to a deadline that did not count.' })
export class SkippedDayType {
  @Field(() => DateScalar)
  day!: string

  @Field(() => skips)
  why!: keyof typeof skips

  @Field(() => String, {
    description: 'What the day off is called, or why the clock stood still; empty for a plain weekend.',
  })
  name!: string
}

/** When a clock ends, and how it comes to that day. */
@ObjectType('Deadline', { description: 'When a clock ends, and each step on the way to that day.' })
export class DeadlineType {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day in time; null while the clock stands still.',
  })
  day!: string | null

  @Field(() => Int, { description: 'Days counted on the way, in the days of the rule.' })
  counted!: number

  @Field(() => Int, { description: 'Days that are kept while it stands still; else 0.' })
  left!: number

  @Field(() => [SkippedDayType], { description: 'The days that did not count, in order.' })
  skipped!: SkippedDayType[]

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of rest on which the count ended; the law moves the end to the next working day.',
  })
  movedFrom!: string | null

  @Field(() => Boolean, { description: 'Some day on the way is not settled by a published calendar.' })
  provisional!: boolean

  @Field(() => ClockRuleType)
  rule!: ClockRuleType
}
