import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { ProcedureType } from '../procedure/procedure.type.ts'
import { GradeServiceInput, OnlineServicesArgs } from './online-service.input.ts'
import { LevelCountsType, OnlineServiceType } from './online-service.type.ts'

/** How procedures are graded as online services. */
@Resolver(() => ProcedureType)
class OnlineServiceResolver {
  @Query(() => LevelCountsType, {
    nullable: true,
    description: `Online services of a day by edition and level; with another day beside it both editions are named where they differ. ${refuses('INPUT_INVALID')}`,
  })
  onlineServices(
    @Args(() => OnlineServicesArgs) asked: OnlineServicesArgs,
    @Ctx() { onlineServices }: Context,
  ) {
    return onlineServices.levels(asked)
  }

  @Mutation(() => OnlineServiceType, {
    description: `Grades a procedure as an online service; needs \`reform.manage_procedures\` on its unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  gradeOnlineService(
    @Arg('input', () => GradeServiceInput, { description: 'The level.' })
    { procedure, reason = null, ...grade }: GradeServiceInput,
    @IdempotencyKey() _key: string,
    @Ctx() { onlineServices }: Context,
  ) {
    return onlineServices.grade(procedure, { ...grade, reason })
  }

  @FieldResolver(() => [OnlineServiceType], {
    name: 'onlineServices',
    description: 'The levels at which it was offered online, the last first, each by its own edition.',
  })
  levelsOfProcedure(@Root() { id }: ProcedureType, @Ctx() { onlineServices }: Context) {
    return onlineServices.ofProcedure(id)
  }
}

/** What the graph answers of online services. */
export const onlineServiceResolvers = [OnlineServiceResolver] as const
