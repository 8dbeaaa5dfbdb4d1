import { DateScalar, type EnumOf, enumOf } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import {
  RecurrenceEnum,
  TaskDirectionEnum,
  TaskOrderEnum,
  TaskSourceEnum,
  TaskStandingEnum,
  TaskStateEnum,
} from './task.type.ts'
import type { Recurrence, TaskSource } from './task-giving.ts'
import type { GiverStep, LeadStep, TaskState } from './task-lifecycle.ts'

const LeadStepEnum = enumOf<LeadStep>('TaskLeadStep', 'What the lead body may do.', {
  accept: 'It accepts the task.',
  dispute: 'It disputes it, with its reason.',
  start: 'It sets to work, also again after a task was returned.',
  report: 'It reports it done, with evidence.',
})

const GiverStepEnum = enumOf<GiverStep>('TaskGiverStep', 'What the giver may do, besides giving more time.', {
  uphold: 'It upholds a disputed task, with its reason.',
  confirm: 'It confirms that it is done.',
  return: 'It returns it, with its reason.',
  cancel: 'It cancels it, with its reason.',
})

/** Which tasks. */
@ArgsType()
export class TasksArgs extends scopedArgs(TaskOrderEnum, 'DUE') {
  @Field(() => TaskDirectionEnum, {
    description: 'Those that were given there, or those that are led there.',
  })
  direction!: EnumOf<typeof TaskDirectionEnum>

  @Field(() => TaskStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: TaskState | null

  @Field(() => TaskStandingEnum, { nullable: true, description: 'Only those that stand so today.' })
  standing?: EnumOf<typeof TaskStandingEnum> | null

  @Field(() => TaskSourceEnum, { nullable: true, description: 'Only those that come from this.' })
  sourceKind?: TaskSource | null

  @Field(() => ID, { nullable: true, description: 'Only those that this body of the directory leads.' })
  ledBy?: string | null

  @Field(() => String, { nullable: true, description: 'Only those of this group of a plan of work.' })
  group?: string | null
}

/** What is given. */
@InputType({ description: 'What one body gives another to do, and until when.' })
export class GiveTaskInput {
  @Field(() => ID, { description: 'The unit that gives it.' })
  unit!: string

  @Field(() => ID, { nullable: true, description: 'The body of the directory that gives it; of the unit.' })
  givenBy?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The giver as it is called, at most 300 characters: of one that the directory does not have.',
  })
  giverName?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The body of the directory that leads; its unit answers, of one on no unit the unit that keeps it.',
  })
  ledBy?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The unit that leads, needed unless a body does; one that merged away is replaced by its successor.',
  })
  lead?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The lead as it is called, at most 300 characters: of one that the directory does not have.',
  })
  leadName?: string | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies of the directory that work beside the lead body.',
  })
  cooperatingBodies?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Units that work beside the lead body.' })
  cooperating?: string[] | null

  @Field(() => String, { description: 'What is to be done, at most 300 characters.' })
  title!: string

  @Field(() => String, { description: 'What result is expected, at most 2,000 characters.' })
  expectedResult!: string

  @Field(() => TaskSourceEnum, { description: 'What it comes from.' })
  sourceKind!: TaskSource

  @Field(() => ID, {
    nullable: true,
    description:
      'The document of the register it comes from, in sight of who gives it; one may give several. Its symbol is the source.',
  })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The document or conclusion by its symbol or name, at most 300 characters; needed unless a document of the register is given.',
  })
  source?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The record it comes from: it gives one task and never two.',
  })
  sourceId?: string | null

  @Field(() => String, { nullable: true, description: 'Its group in a plan of work.' })
  groupCode?: string | null

  @Field(() => DateScalar, { description: 'The day it is given; not after today.' })
  assignedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The last day in time; or give working days.' })
  dueOn?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Within how many working days of the calendar; or give a day.',
  })
  workingDays?: number | null

  @Field(() => RecurrenceEnum, { nullable: true, description: 'How often it comes again, once confirmed.' })
  recurrence?: Recurrence | null
}

/** A step of the lead body. */
@InputType({ description: 'A step of the lead body, and what is said with it.' })
export class AnswerTaskInput {
  @Field(() => LeadStepEnum, { description: 'Which step.' })
  step!: LeadStep

  @Field(() => String, { nullable: true, description: 'The result or the reason, at most 2,000 characters.' })
  text?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The evidence by its symbol or place; needed of a report.',
  })
  document?: string | null

  @Field(() => DateScalar, { description: 'The day; not before the last step, not after today.' })
  on!: string
}

/** Which task is answered. */
@ArgsType()
export class AnswerTaskArgs extends VersionedArgs {
  @Field(() => AnswerTaskInput, { description: 'The step, and what is said with it.' })
  input!: AnswerTaskInput
}

/** A step of the giver. */
@InputType({ description: 'A step of the giver, and what is said with it.' })
export class ReviewTaskInput {
  @Field(() => GiverStepEnum, { description: 'Which step.' })
  step!: GiverStep

  @Field(() => String, {
    nullable: true,
    description: 'The reason, at most 2,000 characters; needed unless it is confirmed.',
  })
  text?: string | null

  @Field(() => DateScalar, { description: 'The day; not before the last step, not after today.' })
  on!: string
}

/** Which task is reviewed. */
@ArgsType()
export class ReviewTaskArgs extends VersionedArgs {
  @Field(() => ReviewTaskInput, { description: 'The step, and what is said with it.' })
  input!: ReviewTaskInput
}

/** More time. */
@InputType({ description: 'More time for a task, by a decision alone.' })
export class ExtendTaskInput {
  @Field(() => DateScalar, { description: 'The new last day; after the one of before.' })
  dueOn!: string

  @Field(() => String, { description: 'The decision by its symbol, at most 300 characters.' })
  document!: string
}

/** Which task gets more time. */
@ArgsType()
export class ExtendTaskArgs extends VersionedArgs {
  @Field(() => ExtendTaskInput, { description: 'Until when, by which decision.' })
  input!: ExtendTaskInput
}
