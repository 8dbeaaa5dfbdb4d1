import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, Float, ID, InputType } from 'type-graphql'
import type { CountedAs } from '../completeness/completeness.ts'
import {
  SubmissionCountEnum,
  SubmissionOrderEnum,
  SubmissionStateEnum,
  SubmissionStepEnum,
  TimelinessEnum,
} from './submission.type.ts'
import type { SubmissionState, SubmissionStep } from './submission-lifecycle.ts'
import type { Timeliness } from './timeliness.sql.ts'

/** Which submissions. */
@ArgsType()
export class SubmissionsArgs extends scopedArgs(SubmissionOrderEnum, 'LATEST_DUE') {
  @Field(() => String, { nullable: true, description: 'Only those of the template of this code.' })
  template?: string | null

  @Field(() => ID, { nullable: true, description: 'Only those of this period.' })
  period?: string | null

  @Field(() => [SubmissionStateEnum], {
    nullable: true,
    description: 'Only those that stand at one of these.',
  })
  states?: SubmissionState[] | null

  @Field(() => [TimelinessEnum], { nullable: true, description: 'Only those that came so, seen from today.' })
  timeliness?: Timeliness[] | null

  @Field(() => SubmissionCountEnum, {
    nullable: true,
    description: 'Only those that the board counts so, seen from today.',
  })
  counted?: CountedAs | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those of the unit of `within` itself, and not of the units below it.',
  })
  itself?: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'Only periods that end on this day or later.' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only periods that end before this day.' })
  to?: string | null
}

/** A value. */
@InputType({ description: 'A value of a submission.' })
export class SubmissionEntryInput {
  @Field(() => String, { description: 'The code of a field of the template; each once.' })
  field!: string

  @Field(() => Float, { nullable: true, description: 'In the unit of count of the field; null: not known.' })
  value?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'What is to be said of the value, at most 500 characters.',
  })
  note?: string | null
}

/** Values. */
@InputType({ description: 'All values that are known, in place of those on record.' })
export class SaveSubmissionInput {
  @Field(() => [SubmissionEntryInput], { description: 'The values.' })
  entries!: SubmissionEntryInput[]
}

/** Which submission is saved. */
@ArgsType()
export class SaveSubmissionArgs extends VersionedArgs {
  @Field(() => SaveSubmissionInput, { description: 'The values.' })
  input!: SaveSubmissionInput
}

/** A step. */
@InputType({ description: 'A step of a submission.' })
export class StepSubmissionInput {
  @Field(() => SubmissionStepEnum, { description: 'Which step; `save` has a field of its own.' })
  step!: Exclude<SubmissionStep, 'save'>

  @Field(() => String, {
    nullable: true,
    description: 'Why, of `sendBack` and `reopen`; at most 500 characters.',
  })
  reason?: string | null
}

/** Which submission goes on. */
@ArgsType()
export class StepSubmissionArgs extends VersionedArgs {
  @Field(() => StepSubmissionInput, { description: 'The step.' })
  input!: StepSubmissionInput
}
