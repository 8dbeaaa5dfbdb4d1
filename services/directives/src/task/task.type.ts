import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Recurrence, TaskSource } from './task-giving.ts'
import type { TaskState, TaskStep } from './task-lifecycle.ts'

export const TaskSourceEnum = enumOf<TaskSource>('TaskSource', 'What a task comes from.', {
  DOCUMENT: 'A directing document.',
  RECEPTION_CONCLUSION: 'The conclusion of a reception of citizens.',
  DIALOGUE: 'A commitment of a dialogue.',
  CASE_DECISION: 'Quyết định giải quyết khiếu nại: a decision on a complaint.',
  INSPECTION: 'A remedy of an inspection.',
  RECOMMENDATION: 'A recommendation of a supervision.',
  PLAN_OF_WORK: 'A group of tasks of the next half-year.',
})

export const RecurrenceEnum = enumOf<Recurrence>('TaskRecurrence', 'How often a task comes again.', {
  MONTHLY: 'Every month.',
  QUARTERLY: 'Every three months.',
  YEARLY: 'Every year.',
})

export const TaskStateEnum = enumOf<TaskState>('TaskState', 'How far a task has come.', {
  ASSIGNED: 'Given; the lead body has not answered.',
  ACCEPTED: 'Accepted by the lead body.',
  DISPUTED: 'Disputed by the lead body, with its reason.',
  IN_PROGRESS: 'Worked on.',
  REPORTED_DONE: 'Reported done; only the giver leads on from here.',
  CONFIRMED: 'Confirmed as done by the giver.',
  RETURNED: 'Returned by the giver with a reason: it counts as not done.',
  CANCELLED: 'Cancelled by the giver, with a reason.',
})

export const TaskStepEnum = enumOf<TaskStep | 'extend'>('TaskStep', 'What can be done about a task.', {
  accept: 'The lead body accepts it.',
  dispute: 'The lead body disputes it, with its reason.',
  start: 'The lead body sets to work.',
  report: 'The lead body reports it done, with evidence.',
  uphold: 'The giver upholds a disputed task, with its reason.',
  confirm: 'The giver confirms that it is done.',
  return: 'The giver returns it, with its reason.',
  cancel: 'The giver cancels it, with its reason.',
  extend: 'The giver gives more time, by a decision.',
})

export const TaskDirectionEnum = enumOf('TaskDirection', 'From which end tasks are seen.', {
  GIVEN: 'By the unit that gave them.',
  LED: 'By the unit that leads the work.',
})

export const TaskStandingEnum = enumOf('TaskStanding', 'How tasks stand today.', {
  OPEN: 'Not over.',
  DUE_IN_A_WEEK: 'The lead body has to act, today or within seven days.',
  OVERDUE: 'The lead body has to act, and the last day has gone by.',
  ENDED: 'Over: confirmed or cancelled.',
})

export const TaskOrderEnum = enumOf('TaskOrder', 'In which order tasks are listed.', {
  DUE: 'By the last day in time, the earliest first.',
  NEWEST: 'By the day they were given, the newest first.',
  OLDEST: 'By the day they were given, the oldest first.',
})

/** Something that one body gives another to do. */
@ObjectType('Task', {
  description: 'Something that one body gives another to do, until the giver confirms it.',
})
export class TaskType extends VersionedNode {
  @Field(() => String, { description: 'The giver as it is called, in Vietnamese.' })
  giverName!: string

  @Field(() => String, { description: 'The lead body as it is called, in Vietnamese.' })
  leadName!: string

  @Field(() => String, { description: 'What is to be done, in Vietnamese.' })
  title!: string

  @Field(() => String, { description: 'What result is expected.' })
  expectedResult!: string

  @Field(() => TaskSourceEnum, { description: 'What it comes from.' })
  sourceKind!: TaskSource

  @Field(() => String, { description: 'The document or conclusion by its symbol or name.' })
  source!: string

  @Field(() => ID, { nullable: true, description: 'The record it comes from, where there is one.' })
  sourceId!: string | null

  @Field(() => String, { nullable: true, description: 'Its group in a plan of work, such as `IV.3`.' })
  groupCode!: string | null

  @Field(() => DateScalar, { description: 'The day it was given.' })
  assignedOn!: string

  @Field(() => DateScalar, { description: 'The last day in time.' })
  dueOn!: string

  @Field(() => RecurrenceEnum, { nullable: true, description: 'How often it comes again; null: once.' })
  recurrence!: Recurrence | null

  @Field(() => TaskStateEnum, { description: 'How far it has come.' })
  state!: TaskState

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended.' })
  closedOn!: string | null

  @Field(() => String, { nullable: true, description: 'The last decision that gave it more time.' })
  extendedBy!: string | null

  @Field(() => Boolean, { description: 'It is made up for the demonstration.' })
  invented!: boolean
}

/** One step of a task. */
@ObjectType('TaskEntry', { description: 'One step of a task, appended and never changed.' })
export class TaskEntryType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => Boolean, { description: 'Whether the lead body took it; else the giver.' })
  byLead!: boolean

  @Field(() => TaskStepEnum, { description: 'Which step was taken.' })
  step!: TaskStep | 'extend'

  @Field(() => TaskStateEnum, { description: 'Where it led.' })
  toState!: TaskState

  @Field(() => String, { nullable: true, description: 'What was said: the result or the reason.' })
  text!: string | null

  @Field(() => String, { nullable: true, description: 'The evidence or the decision by its symbol.' })
  document!: string | null

  @Field(() => DateScalar, { description: 'The day of the step.' })
  effectiveOn!: string
}

/** A unit that works on a task beside its lead body. */
@ObjectType('TaskCooperator', { description: 'A unit that works on a task beside its lead body.' })
export class TaskCooperatorType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string
}

/** How much of one lead body’s tasks stands where. */
@ObjectType('TaskWorkload', { description: 'How many tasks of one lead body stand where.' })
export class TaskWorkloadType {
  @Field(() => String, { description: 'The lead body as it is called, in Vietnamese.' })
  leadName!: string

  @Field(() => Int, { description: 'Tasks that are not over.' })
  open!: number

  @Field(() => Int, { description: 'Tasks whose last day has gone by while the lead body has to act.' })
  overdue!: number

  @Field(() => Int, { description: 'Tasks that were returned: they count as not done.' })
  returned!: number

  @Field(() => Int, { description: 'Tasks that the lead body disputes.' })
  disputed!: number

  @Field(() => Int, { description: 'Tasks that the giver confirmed.' })
  confirmed!: number
}

export const TaskConnection = connectionType(TaskType, 'Task')
