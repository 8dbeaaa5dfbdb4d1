import { DateScalar } from '@province/subgraph/graph'
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'

const evidences = {
  CODIFIED_TEXT_READ: 'CODIFIED_TEXT_READ',
  GENERAL_KNOWLEDGE: 'GENERAL_KNOWLEDGE',
  HOUSE_RULE: 'HOUSE_RULE',
} as const

registerEnumType(evidences, {
  name: 'EvidenceGrade',
  description: 'How sure the system is of a rule of law.',
  valuesConfig: {
    CODIFIED_TEXT_READ: { description: 'The codified text was read.' },
    GENERAL_KNOWLEDGE: { description: 'General knowledge: to be confirmed before it is shown as law.' },
    HOUSE_RULE: { description: 'How this system works: no law at all.' },
  },
})

export const EvidenceGradeEnum = evidences

const pauses = {
  AWAITS_OTHER_RESULT: 'AWAITS_OTHER_RESULT',
  EXPERT_ASSESSMENT: 'EXPERT_ASSESSMENT',
  SUPPLEMENT_REQUESTED: 'SUPPLEMENT_REQUESTED',
} as const

registerEnumType(pauses, {
  name: 'ClockPauseReason',
  description: 'Why a clock may stand still, where its rule allows it.',
  valuesConfig: {
    AWAITS_OTHER_RESULT: {
      description: 'The result of another body, or of a related matter, is waited for.',
    },
    EXPERT_ASSESSMENT: { description: 'An expert assessment is to be completed or done again.' },
    SUPPLEMENT_REQUESTED: { description: 'The applicant was asked to complete the dossier.' },
  },
})

export const PauseReasonEnum = pauses

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

const units = { CALENDAR_DAYS: 'CALENDAR_DAYS', WORKING_DAYS: 'WORKING_DAYS', HOURS: 'HOURS' } as const

registerEnumType(units, {
  name: 'ClockUnit',
  description: 'What a rule counts.',
  valuesConfig: {
    CALENDAR_DAYS: { description: 'Every day; an end on a day of rest moves to the next working day.' },
    WORKING_DAYS: { description: 'Working days alone.' },
    HOURS: {
      description: 'Hours, on days of rest too; a clock has the day on which they end, its subject the hour.',
    },
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
@Directive('@shareable')
@ObjectType('ClockExtension', {
  description: 'How far a rule lets its time be lengthened, by numbered decision.',
})
export class ClockExtensionType {
  @Field(() => ExtensionReasonEnum, { description: 'For what reason.' })
  reason!: keyof typeof ExtensionReasonEnum

  @Field(() => Int, {
    description: 'The most days that a clock may have been lengthened by in all, in its days.',
  })
  days!: number

  @Field(() => Int, { description: 'The most days that one decision may add, in its days.' })
  daysAtOnce!: number

  @Field(() => String, {
    nullable: true,
    description:
      'The article that lets it be decided after the deadline; null: none does, and it is refused then.',
  })
  afterDeadline!: string | null
}

/** For what reason a rule lets its time stand still. */
@Directive('@shareable')
@ObjectType('ClockPause', {
  description: 'For what reason a rule lets its time stand still, by numbered decision.',
})
export class ClockPauseType {
  @Field(() => PauseReasonEnum, { description: 'For what reason.' })
  reason!: keyof typeof PauseReasonEnum

  @Field(() => String, { description: 'The article it stands in, in Vietnamese.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: keyof typeof EvidenceGradeEnum
}

/** A rule by which a clock runs. */
@Directive('@shareable')
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

  @Field(() => Int, { description: 'How many days or hours it gives, extensions not counted.' })
  amount!: number

  @Field(() => units, { description: 'What it counts.' })
  unit!: keyof typeof units

  @Field(() => String, { description: 'What sets it going, in Vietnamese; that day itself does not count.' })
  trigger!: string

  @Field(() => [ClockExtensionType], {
    description: 'For what reasons it may be lengthened; empty: for none.',
  })
  extensions!: ClockExtensionType[]

  @Field(() => [ClockPauseType], {
    description: 'For what reasons it may stand still by decision; empty: for none.',
  })
  pauses!: ClockPauseType[]
}

/** A day that did not count. */
@Directive('@shareable')
@ObjectType('SkippedDay', { description: 'A day on the way to a deadline that did not count.' })
export class SkippedDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string

  @Field(() => skips, { description: 'Why it did not count.' })
  why!: keyof typeof skips

  @Field(() => String, {
    description: 'What the day off is called, or why the clock stood still; empty for a plain weekend.',
  })
  name!: string
}

/** When a clock ends, and how it comes to that day. */
@Directive('@shareable')
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

  @Field(() => ClockRuleType, { description: 'The rule by which it is counted.' })
  rule!: ClockRuleType
}
