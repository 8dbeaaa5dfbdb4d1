import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { ClockStandingEnum } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import type { RegisteredDocumentRow } from '../register/registered-document.repository.ts'
import { RegisteredDocumentType } from '../register/registered-document.type.ts'
import { AnswerTaskArgs, ExtendTaskArgs, GiveTaskInput, ReviewTaskArgs, TasksArgs } from './task.input.ts'
import type { TaskRow } from './task.repository.ts'
import {
  TaskConnection,
  TaskCooperatorType,
  TaskEntryType,
  TaskStepEnum,
  TaskType,
  TaskWorkloadType,
} from './task.type.ts'
import { taskLifecycle } from './task-lifecycle.ts'
import { standingOn } from './task-standing.ts'

/** What bodies give each other to do. */
@Resolver(() => TaskType)
export class TaskResolver {
  @Query(() => TaskConnection.Connection, {
    nullable: true,
    description: `Tasks given by a unit and those below it, or led there. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  tasks(@Args(() => TasksArgs) listing: TasksArgs, @Ctx() { tasks }: Context) {
    return tasks.list(listing)
  }

  @Query(() => TaskType, { nullable: true, description: `One task. ${refuses('FORBIDDEN_OR_MISSING')}` })
  task(@Arg('id', () => ID, { description: 'The id of the task.' }) id: string, @Ctx() { tasks }: Context) {
    return tasks.find(id)
  }

  @Query(() => [TaskWorkloadType], {
    nullable: true,
    description: 'How many tasks each lead body at or below a unit has, the most overdue first.',
  })
  taskWorkload(
    @Arg('within', () => ID, { description: 'The unit.' }) within: string,
    @Ctx() { tasks }: Context,
  ) {
    return tasks.workload(within)
  }

  @Query(() => [TaskType], {
    nullable: true,
    description:
      'Tasks that come from records, such as a recommendation, a dialogue, an inspection or a document of the register, in sight of who asks; up to 100 records.',
  })
  tasksOfRecords(
    @Arg('records', () => [ID], { description: 'The ids of the records.' }) records: string[],
    @Ctx() { tasks }: Context,
  ) {
    return tasks.ofRecords(records)
  }

  @Mutation(() => TaskType, {
    description: `Gives a task; what a record gave already is answered and not given again. Needs \`task.give\` on the giving unit. ${refuses('FORBIDDEN_OR_MISSING', 'UNIT_NOT_FOUND', ...BODY_REFUSALS, 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  giveTask(
    @Arg('input', () => GiveTaskInput, { description: 'What is given to whom.' }) input: GiveTaskInput,
    @IdempotencyKey() _key: string,
    @Ctx() { taskGiving }: Context,
  ) {
    return taskGiving.give(input)
  }

  @Mutation(() => TaskType, {
    description: `A step of the lead body; needs \`task.answer\` on its unit. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  answerTask(
    @Args(() => AnswerTaskArgs) { input: { step, ...said }, ...seen }: AnswerTaskArgs,
    @Ctx() { tasks }: Context,
  ) {
    return tasks.answer(seen, step, said)
  }

  @Mutation(() => TaskType, {
    description: `A step of the giver; needs \`task.give\` on its unit, by somebody other than who reported it done. ${refusesChange('STEP_NOT_ALLOWED', 'SAME_PERSON', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  reviewTask(
    @Args(() => ReviewTaskArgs) { input: { step, ...said }, ...seen }: ReviewTaskArgs,
    @Ctx() { tasks }: Context,
  ) {
    return tasks.review(seen, step, said)
  }

  @Mutation(() => TaskType, {
    description: `Gives a task more time by a decision; needs \`task.give\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  extendTask(
    @Args(() => ExtendTaskArgs) { input: { dueOn, document }, ...seen }: ExtendTaskArgs,
    @Ctx() { tasks }: Context,
  ) {
    return tasks.extend(seen, dueOn, document)
  }

  @FieldResolver(() => ClockStandingEnum, {
    description: 'How it stands today by its last day; `ENDED` while it is not the lead body’s turn.',
  })
  standing(@Root() row: TaskRow, @Ctx() { today }: Context) {
    return standingOn(row, today)
  }

  @FieldResolver(() => [TaskEntryType], { description: 'Every step so far, in order.' })
  entries(@Root() { id }: TaskRow, @Ctx() { tasks }: Context) {
    return tasks.entriesOf(id)
  }

  @FieldResolver(() => RegisteredDocumentType, {
    nullable: true,
    description: 'The document of the register it comes from; null: none is named, or it is out of sight.',
  })
  document(@Root() { sourceKind, recordId }: TaskRow, @Ctx() { register }: Context) {
    return sourceKind === 'DOCUMENT' && recordId ? register.byId(recordId) : null
  }

  @FieldResolver(() => [TaskCooperatorType], { description: 'Who works beside the lead body.' })
  cooperating(@Root() { id }: TaskRow, @Ctx() { tasks }: Context) {
    return tasks.cooperatorsOf(id)
  }
}

/** What a document of the register asks for. */
@Resolver(() => RegisteredDocumentType)
class DocumentTasksResolver {
  @FieldResolver(() => [TaskType], {
    description: 'The tasks that come from it, as far as they are in sight.',
  })
  tasks(@Root() { id }: RegisteredDocumentRow, @Ctx() { tasks }: Context) {
    return tasks.ofRecords([id])
  }
}

export const taskResolvers = [
  TaskResolver,
  DocumentTasksResolver,
  stepsField(TaskType, TaskStepEnum, taskLifecycle, 'Which steps there are next, of either end.'),
  bodyField(TaskType, 'givenBy', 'giverBodyId', 'The body that gave it; null: known by its words alone.'),
  bodyField(TaskType, 'ledBy', 'leadBodyId', 'The body that leads; null: known by its unit and words alone.'),
  bodyField(
    TaskCooperatorType,
    'body',
    'bodyId',
    'The body that works beside; null: the unit is known alone.',
  ),
  bodyField(
    TaskWorkloadType,
    'body',
    'bodyId',
    'The body that leads; null: known by its unit and words alone.',
  ),
  unitField(TaskType, 'giver', 'unitId', 'The unit that gave it.'),
  unitField(TaskType, 'lead', 'leadUnitId', 'The unit that leads the work.'),
  unitField(
    TaskType,
    'handedOverFrom',
    'handedOverFromId',
    'The unit it was meant for, which had merged away.',
  ),
  unitField(TaskCooperatorType, 'unit', 'cooperatorId', 'The unit.'),
  unitField(TaskWorkloadType, 'unit', 'unitId', 'The unit that leads.'),
] as const
