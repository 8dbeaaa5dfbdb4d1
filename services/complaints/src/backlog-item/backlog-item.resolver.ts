import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ComplaintCaseType } from '../complaint-case/complaint-case.type.ts'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { BacklogItemsArgs, EndBacklogItemInput, ListBacklogItemInput } from './backlog-item.input.ts'
import type { BacklogItemRow } from './backlog-item.repository.ts'
import {
  BacklogItemConnection,
  BacklogItemStepEnum,
  BacklogItemType,
  BacklogProgrammeType,
} from './backlog-item.type.ts'
import { backlogItemLifecycle } from './backlog-item-lifecycle.ts'

/** What is read and recorded of long-standing cases. */
@Resolver(() => BacklogItemType)
class BacklogItemResolver {
  @Query(() => BacklogItemType, { nullable: true, description: 'One in sight; null for any other.' })
  backlogItem(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { backlogItems }: Context) {
    return backlogItems.byId(id)
  }

  @Query(() => BacklogItemConnection.Connection, {
    nullable: true,
    description: `Long-standing cases of a unit and of the units below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  backlogItems(@Args(() => BacklogItemsArgs) listing: BacklogItemsArgs, @Ctx() { backlogItems }: Context) {
    return backlogItems.list(listing)
  }

  @Query(() => [BacklogProgrammeType], {
    nullable: true,
    description: 'How each programme of long-standing cases stands in a unit and the units below it.',
  })
  backlogProgrammes(
    @Arg('within', () => ID, { description: 'The unit, with those below it.' }) within: string,
    @Ctx() { backlogItems }: Context,
  ) {
    return backlogItems.programmes(within)
  }

  @Mutation(() => BacklogItemType, {
    description: `Lists a long-standing case; needs \`petition.handle\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  listBacklogItem(
    @Arg('input', () => ListBacklogItemInput, { description: 'What is listed.' })
    { unit, case: caseId = null, ...listing }: ListBacklogItemInput,
    @IdempotencyKey() _key: string,
    @Ctx() { backlogItems }: Context,
  ) {
    return backlogItems.add({ ...listing, caseId, unitId: unit })
  }

  @Mutation(() => BacklogItemType, {
    description: `Records how one was resolved; needs \`petition.handle\` on its unit. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  endBacklogItem(
    @Args(() => VersionedArgs) seen: VersionedArgs,
    @Arg('input', () => EndBacklogItemInput, { description: 'How, when and by which document.' })
    input: EndBacklogItemInput,
    @Ctx() { backlogItems }: Context,
  ) {
    return backlogItems.end(seen, input)
  }

  @FieldResolver(() => ComplaintCaseType, {
    nullable: true,
    description: 'The case in which it is worked on, if any is in sight.',
  })
  case(@Root() { caseId }: BacklogItemRow, @Ctx() { complaintCases }: Context) {
    return complaintCases.byId(caseId)
  }
}

export const backlogItemResolvers = [
  BacklogItemResolver,
  stepsField(BacklogItemType, BacklogItemStepEnum, backlogItemLifecycle),
  unitField(BacklogItemType, 'unit', 'unitId', 'The unit that has to settle it.'),
] as const
