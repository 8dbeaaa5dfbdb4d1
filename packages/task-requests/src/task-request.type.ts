import { DateScalar } from '@province/subgraph/graph'
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { TaskAsked } from './task-request.ts'

/** A task that a record asks for. */
@Directive('@shareable')
@ObjectType('TaskRequest', { description: 'That a record asks for a task; the task follows within seconds.' })
export class TaskRequestType {
  @Field(() => ID, { description: 'The id of the request.' })
  id!: string

  @Field(() => ID, { description: 'The record that asks; `tasksOfRecords` tells what became of it.' })
  record!: string
}

/** What is asked to be given. */
@InputType({ description: 'A task that is asked for by a record.' })
export class AskTaskInput implements TaskAsked {
  @Field(() => ID, { description: 'The record: a recommendation, a dialogue, an inspection and the like.' })
  record!: string

  @Field(() => ID, { description: 'The unit that gives the task: one whose record it is.' })
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
      'The unit that leads: of a lead that the directory does not have. With `ledBy` the body has to sit on it.',
  })
  lead?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The body of the directory that leads; its unit answers, of one on no unit the unit that keeps it.',
  })
  ledBy?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The lead body as it is called, at most 300 characters: of one that the directory does not have.',
  })
  leadName?: string | null

  @Field(() => String, { description: 'What is to be done, at most 300 characters.' })
  title!: string

  @Field(() => String, { description: 'What result is expected, at most 2,000 characters.' })
  expectedResult!: string

  @Field(() => DateScalar, { description: 'The last day in time; not before today.' })
  dueOn!: string
}

/** A request, in the order of the outbox. */
@Directive('@shareable')
@Directive('@inaccessible')
@ObjectType('HeardTaskRequest', { description: 'A task that a record asks for; between services only.' })
export class HeardTaskRequestType {
  @Field(() => String, { description: 'Its place in the outbox; give the last one as `after`.' })
  position!: string

  @Field(() => ID, { description: 'The request: it gives one task and never two.' })
  id!: string

  @Field(() => ID, { description: 'The unit that gives.' })
  unitId!: string

  @Field(() => String, { description: 'What the record is.' })
  kind!: string

  @Field(() => ID, { description: 'The record.' })
  recordId!: string

  @Field(() => String, { description: 'The record as it is called.' })
  source!: string

  @Field(() => String, { description: 'The giver as it is called.' })
  giverName!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The body of the directory that gives; null: known by words alone.',
  })
  giverBodyId!: string | null

  @Field(() => ID, { description: 'The unit that leads.' })
  leadUnitId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The body of the directory that leads; null: known by unit and words.',
  })
  leadBodyId!: string | null

  @Field(() => String, { description: 'The lead body as it is called.' })
  leadName!: string

  @Field(() => String, { description: 'What is to be done.' })
  title!: string

  @Field(() => String, { description: 'What result is expected.' })
  expectedResult!: string

  @Field(() => DateScalar, { description: 'The day it was asked.' })
  askedOn!: string

  @Field(() => DateScalar, { description: 'The last day in time.' })
  dueOn!: string
}

/** Which requests. */
@ArgsType()
export class TaskRequestsArgs {
  @Field(() => String, { defaultValue: '0.0', description: 'The place of the last one that was heard.' })
  after!: string

  @Field(() => Int, { defaultValue: 100, description: 'How many at most, up to 100.' })
  first!: number
}
