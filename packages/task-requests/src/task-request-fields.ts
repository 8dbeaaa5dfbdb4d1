import { BODY_REFUSALS } from '@province/bodies'
import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey, type RequestContext } from '@province/subgraph/request'
import { Arg, Args, type ClassType, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql'
import { TaskRequestService } from './task-request.service.ts'
import type { TaskRecord } from './task-request.ts'
import { AskTaskInput, HeardTaskRequestType, TaskRequestsArgs, TaskRequestType } from './task-request.type.ts'

/** How a service finds the records that ask for tasks. */
export interface TaskAsking<Context extends RequestContext> {
  /** The service's name, which is its schema’s too. */
  domain: string
  /** The record in sight of who asks; null for any other. */
  record(context: Context, id: string): Promise<TaskRecord | null>
}

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** The fields by which records of a service ask for tasks, and by which directives hears of it. */
export function taskRequestFields<Context extends RequestContext>({
  domain,
  record,
}: TaskAsking<Context>): {
  resolver: ClassType
  types: ClassType[]
} {
  @Resolver(() => TaskRequestType)
  class TaskRequestResolver {
    @Mutation(() => TaskRequestType, {
      name: `ask${capital(domain)}Task`,
      description: `Asks that a task be given for a record; needs \`task.give\` on a unit whose record it is. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'UNIT_NOT_FOUND', 'DATE_INVALID', ...BODY_REFUSALS)}`,
    })
    async ask(
      @Arg('input', () => AskTaskInput, { description: 'Which record asks, and for what.' })
      input: AskTaskInput,
      @IdempotencyKey() _key: string,
      @Ctx() context: Context,
    ): Promise<TaskRequestType> {
      const id = await new TaskRequestService(domain, context).ask(await record(context, input.record), input)
      return { id, record: input.record }
    }

    @Directive('@inaccessible')
    @Query(() => [HeardTaskRequestType], {
      name: `${domain}TaskRequests`,
      nullable: true,
      description: 'Tasks that records asked for since, in order; between services only.',
    })
    requests(@Args(() => TaskRequestsArgs) { after, first }: TaskRequestsArgs, @Ctx() context: Context) {
      return new TaskRequestService(domain, context).after(after, first)
    }
  }
  return { resolver: TaskRequestResolver, types: [TaskRequestType, HeardTaskRequestType] }
}
