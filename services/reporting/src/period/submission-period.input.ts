import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { SubmissionPeriodOrderEnum } from './submission-period.type.ts'

/** Which periods. */
@ArgsType()
export class SubmissionPeriodsArgs extends sortedArgs(SubmissionPeriodOrderEnum, 'LATEST') {
  @Field(() => String, { nullable: true, description: 'Only those of the template of this code.' })
  template?: string | null
}

/** Days of one's own. */
@InputType({ description: 'Days that differ from the rule, and why.' })
export class CutOffInput {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last; at most 366 days later.' })
  to!: string

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string
}

/** A period to be opened. */
@InputType({ description: 'A period of a template to be opened.' })
export class OpenPeriodInput {
  @Field(() => ID, { description: 'The edition of the template; in force on the last day of the period.' })
  template!: string

  @Field(() => DateScalar, { description: 'A day of the period, by the rule for the template’s kind.' })
  day!: string

  @Field(() => CutOffInput, { nullable: true, description: 'Other days instead, with a reason.' })
  cutOff?: CutOffInput | null
}
