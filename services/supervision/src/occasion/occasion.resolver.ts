import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { FollowUpRow } from '../follow-up/follow-up.repository.ts'
import { FollowUpType } from '../follow-up/follow-up.type.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  CancelOccasionArgs,
  CloseOccasionArgs,
  HoldOccasionArgs,
  OccasionsArgs,
  PlanOccasionInput,
} from './occasion.input.ts'
import type { CarriedRow, OccasionRow } from './occasion.repository.ts'
import {
  CarryOverType,
  MeetingPetitionsType,
  OccasionConnection,
  OccasionStepEnum,
  OccasionType,
} from './occasion.type.ts'
import { occasionLifecycle } from './occasion-lifecycle.ts'

/** Meetings, hearings and drafts. */
@Resolver(() => OccasionType)
export class OccasionResolver {
  @Query(() => OccasionConnection.Connection, {
    nullable: true,
    description: `Meetings, hearings and drafts of a unit’s bodies and of those below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  occasions(@Args(() => OccasionsArgs) listing: OccasionsArgs, @Ctx() { occasions }: Context) {
    return occasions.list(listing)
  }

  @Query(() => OccasionType, {
    nullable: true,
    description: `One of them. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  occasion(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { occasions }: Context) {
    return occasions.find(id)
  }

  @Mutation(() => OccasionType, {
    description: `Plans one; needs \`supervision.recommend\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', ...BODY_REFUSALS, 'INPUT_INVALID')}`,
  })
  planOccasion(
    @Arg('input', () => PlanOccasionInput, { description: 'What is planned.' })
    { unit, ...plan }: PlanOccasionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { occasions }: Context,
  ) {
    return occasions.plan(unit, plan)
  }

  @Mutation(() => OccasionType, {
    description: `Records that it was held; needs \`supervision.recommend\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  holdOccasion(
    @Args(() => HoldOccasionArgs) { input: { heldOn, document }, ...seen }: HoldOccasionArgs,
    @Ctx() { occasions }: Context,
  ) {
    return occasions.hold(seen, heldOn, document)
  }

  @Mutation(() => OccasionType, {
    description: `Closes it; open voter petitions go on to the next meeting in the same transaction. Needs \`supervision.recommend\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  closeOccasion(
    @Args(() => CloseOccasionArgs) { input: { next }, ...seen }: CloseOccasionArgs,
    @Ctx() { occasions }: Context,
  ) {
    return occasions.close(seen, next ?? null)
  }

  @Mutation(() => OccasionType, {
    description: `Cancels one that is planned; open voter petitions go on to the next meeting. Needs \`supervision.recommend\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  cancelOccasion(
    @Args(() => CancelOccasionArgs) { input: { reason, next }, ...seen }: CancelOccasionArgs,
    @Ctx() { occasions }: Context,
  ) {
    return occasions.cancel(seen, reason, next ?? null)
  }

  @FieldResolver(() => MeetingPetitionsType, {
    nullable: true,
    description: 'Its voter petitions by their answer.',
  })
  petitions(@Root() { id }: OccasionRow, @Ctx() { occasions }: Context) {
    return occasions.petitionsOf(id)
  }

  @FieldResolver(() => [OccasionType], { description: 'Later meetings to which open petitions may go on.' })
  following(@Root() { id }: OccasionRow, @Ctx() { occasions }: Context) {
    return occasions.following(id)
  }

  @FieldResolver(() => OccasionType, {
    nullable: true,
    description: 'The meeting to which open petitions went on.',
  })
  next(@Root() { nextId }: OccasionRow, @Ctx() { occasions }: Context) {
    return occasions.byId(nextId)
  }

  @FieldResolver(() => [FollowUpType], { description: 'What was raised there and is with it now.' })
  raised(@Root() { id }: OccasionRow, @Ctx() { followUps }: Context) {
    return followUps.ofOccasion(id)
  }
}

/** Where a follow-up was raised. */
@Resolver(() => FollowUpType)
class FollowUpOccasionResolver {
  @FieldResolver(() => OccasionType, {
    nullable: true,
    description: 'The meeting, hearing or draft with which it is now.',
  })
  raisedAt(@Root() { occasionId }: FollowUpRow, @Ctx() { occasions }: Context) {
    return occasions.byId(occasionId)
  }

  @FieldResolver(() => [CarryOverType], {
    description: 'How a voter petition went on from meeting to meeting.',
  })
  carriedOver(@Root() { id }: FollowUpRow, @Ctx() { occasions }: Context) {
    return occasions.carriedOf(id)
  }
}

/** From where to where it went on. */
@Resolver(() => CarryOverType)
class CarryOverResolver {
  @FieldResolver(() => OccasionType, { nullable: true, description: 'The meeting it came from.' })
  from(@Root() { fromId }: CarriedRow, @Ctx() { occasions }: Context) {
    return occasions.byId(fromId)
  }

  @FieldResolver(() => OccasionType, { nullable: true, description: 'The meeting it went on to.' })
  to(@Root() { toId }: CarriedRow, @Ctx() { occasions }: Context) {
    return occasions.byId(toId)
  }
}

export const occasionResolvers = [
  OccasionResolver,
  FollowUpOccasionResolver,
  CarryOverResolver,
  stepsField(OccasionType, OccasionStepEnum, occasionLifecycle),
  bodyField(OccasionType, 'heldBy', 'bodyId', 'The body that holds it; null: known by its words alone.'),
  unitField(OccasionType, 'unit', 'unitId', 'The unit whose body holds it.'),
] as const
