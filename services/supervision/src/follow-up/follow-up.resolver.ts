import { bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { ClockStandingEnum } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../clock/clock.type.ts'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  AmendFollowUpArgs,
  AnswerFollowUpArgs,
  EscalateFollowUpArgs,
  FollowUpsArgs,
  ReviewFollowUpArgs,
} from './follow-up.input.ts'
import type { FollowUpRow } from './follow-up.repository.ts'
import { FollowUpConnection, FollowUpStepEnum, FollowUpType } from './follow-up.type.ts'
import { FollowUpEntryType } from './follow-up-entry.type.ts'
import { followUpLifecycle } from './follow-up-lifecycle.ts'
import { standingOn } from './follow-up-standing.ts'

/** What supervising bodies ask and follow up. */
@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @Query(() => FollowUpConnection.Connection, {
    nullable: true,
    description: `The board: what was issued by a unit’s bodies and those below it, or addressed to them. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  followUps(@Args(() => FollowUpsArgs) listing: FollowUpsArgs, @Ctx() { followUps }: Context) {
    return followUps.list(listing)
  }

  @Query(() => FollowUpType, {
    nullable: true,
    description: `One follow-up. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  followUp(
    @Arg('id', () => ID, { description: 'The id of the follow-up.' }) id: string,
    @Ctx() { followUps }: Context,
  ) {
    return followUps.find(id)
  }

  @Mutation(() => FollowUpType, {
    description: `A step of the addressee; needs \`supervision.respond\` on the unit addressed. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  answerFollowUp(
    @Args(() => AnswerFollowUpArgs) { input: { step, ...said }, ...seen }: AnswerFollowUpArgs,
    @Ctx() { followUps }: Context,
  ) {
    return followUps.answer(seen, step, said)
  }

  @Mutation(() => FollowUpType, {
    description: `A step of the issuer; needs \`supervision.recommend\` on the issuing unit, by somebody other than who reported it done or contested it. ${refusesChange('STEP_NOT_ALLOWED', 'SAME_PERSON', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  reviewFollowUp(
    @Args(() => ReviewFollowUpArgs) { input: { step, session, ...said }, ...seen }: ReviewFollowUpArgs,
    @Ctx() { followUps }: Context,
  ) {
    return followUps.review(seen, step, { ...said, sessionId: session })
  }

  @Mutation(() => FollowUpType, {
    description: `Changes what was contested, and issues it anew; what was asked before stays with this step. Needs \`supervision.recommend\` on the issuing unit, by somebody other than who contested it. ${refusesChange('STEP_NOT_ALLOWED', 'SAME_PERSON', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  amendFollowUp(
    @Args(() => AmendFollowUpArgs) { input, ...seen }: AmendFollowUpArgs,
    @Ctx() { followUps }: Context,
  ) {
    return followUps.amend(seen, input)
  }

  @Mutation(() => FollowUpType, {
    description: `One rung up the ladder, of what is overdue or was found wanting; needs \`supervision.recommend\` on the issuing unit. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  escalateFollowUp(
    @Args(() => EscalateFollowUpArgs) { input, ...seen }: EscalateFollowUpArgs,
    @Ctx() { followUps }: Context,
  ) {
    return followUps.escalate(seen, input)
  }

  @FieldResolver(() => [FollowUpType], {
    description: 'Of a question: what was promised in its answer, each followed until it is done.',
  })
  promises(@Root() { id, kind }: FollowUpRow, @Ctx() { followUps }: Context) {
    return kind === 'INTERPELLATION' ? followUps.ofSource(id) : []
  }

  @FieldResolver(() => FollowUpType, {
    nullable: true,
    description: 'Of a promise: the question in whose answer it was made, where it is in sight.',
  })
  promisedIn(@Root() { kind, sourceId }: FollowUpRow, @Ctx() { followUps }: Context) {
    return kind === 'PROMISE' ? followUps.byId(sourceId ?? null) : null
  }

  @FieldResolver(() => [FollowUpEntryType], { description: 'Every step so far, in order.' })
  entries(@Root() { id }: FollowUpRow, @Ctx() { followUps }: Context) {
    return followUps.entriesOf(id)
  }

  @FieldResolver(() => ClockStandingEnum, {
    description: 'How it stands today by its last day in time; `ENDED` while it is not the addressee’s turn.',
  })
  standing(@Root() row: FollowUpRow, @Ctx() { today }: Context) {
    return standingOn(row, today)
  }

  @FieldResolver(() => [ClockType], { description: 'The time limits of the law that run on it.' })
  clocks(@Root() { id }: FollowUpRow, @Ctx() { clockReadings }: Context) {
    return clockReadings.ofSubject(id)
  }
}

export const followUpResolvers = [
  FollowUpResolver,
  stepsField(FollowUpType, FollowUpStepEnum, followUpLifecycle, 'Which steps there are next, of either end.'),
  unitField(FollowUpType, 'issuer', 'unitId', 'The unit whose body issued it.'),
  unitField(FollowUpType, 'addressee', 'addresseeUnitId', 'The unit addressed.'),
  bodyField(
    FollowUpType,
    'issuedBy',
    'issuerBodyId',
    'The body that issued it; null: known by its words alone.',
  ),
  bodyField(
    FollowUpType,
    'addressedTo',
    'addresseeBodyId',
    'The body addressed; null: known by its unit and words alone.',
  ),
] as const
