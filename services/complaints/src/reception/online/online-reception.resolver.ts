import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import { ReceptionSessionType } from '../session/reception-session.type.ts'
import {
  OnlineReceptionsArgs,
  PlanOnlineReceptionInput,
  StepOnlineReceptionArgs,
} from './online-reception.input.ts'
import type { OnlineReceptionRow } from './online-reception.repository.ts'
import type { OnlineRequirement } from './online-reception.service.ts'
import {
  OnlineReceptionConnection,
  OnlineReceptionStepEnum,
  OnlineReceptionType,
  OnlineRequirementType,
} from './online-reception.type.ts'
import { onlineReceptionLifecycle } from './online-reception-lifecycle.ts'

const shown = ({ rule: { article, evidence }, ...requirement }: OnlineRequirement) => ({
  ...requirement,
  article,
  evidence,
})

/** What is read and recorded of sessions online. */
@Resolver(() => OnlineReceptionType)
class OnlineReceptionResolver {
  @Query(() => OnlineReceptionType, { nullable: true, description: 'One in sight; null for any other.' })
  onlineReception(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { onlineReceptions }: Context,
  ) {
    return onlineReceptions.byId(id)
  }

  @Query(() => OnlineReceptionConnection.Connection, {
    nullable: true,
    description: `Sessions online of a unit and of the units below it, the latest first. ${refuses('DATE_INVALID', 'INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  onlineReceptions(
    @Args(() => OnlineReceptionsArgs) listing: OnlineReceptionsArgs,
    @Ctx() { onlineReceptions }: Context,
  ) {
    return onlineReceptions.list(listing)
  }

  @Mutation(() => OnlineReceptionType, {
    description: `Plans a session online; needs \`reception.record\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'ONLINE_NOT_PROVIDED')}`,
  })
  planOnlineReception(
    @Arg('input', () => PlanOnlineReceptionInput, { description: 'What is planned.' })
    { unit, ...plan }: PlanOnlineReceptionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { onlineReceptions }: Context,
  ) {
    return onlineReceptions.plan({ ...plan, unitId: unit })
  }

  @Mutation(() => OnlineReceptionType, {
    description: `Records what is done about a session online; needs \`reception.record\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'ONLINE_TOO_LATE')}`,
  })
  stepOnlineReception(
    @Args(() => StepOnlineReceptionArgs) { input, ...seen }: StepOnlineReceptionArgs,
    @Ctx() { onlineReceptions }: Context,
  ) {
    return onlineReceptions.step(seen, input)
  }

  @FieldResolver(() => [OnlineRequirementType], {
    description: 'What the decree asks before it, by when, and what was done of it.',
  })
  async requirements(@Root() row: OnlineReceptionRow, @Ctx() { onlineReceptions }: Context) {
    return (await onlineReceptions.requirementsOf(row)).map(shown)
  }

  @FieldResolver(() => ReceptionSessionType, {
    nullable: true,
    description: 'The session on record that was held online; null: not held yet.',
  })
  session(@Root() { sessionId }: OnlineReceptionRow, @Ctx() { receptionSessions }: Context) {
    return sessionId === null ? null : receptionSessions.byId(sessionId)
  }
}

/** What the graph answers of sessions online. */
export const onlineReceptionResolvers = [
  OnlineReceptionResolver,
  stepsField(
    OnlineReceptionType,
    OnlineReceptionStepEnum,
    onlineReceptionLifecycle,
    'What may be done about it now.',
  ),
  unitField(OnlineReceptionType, 'unit', 'unitId', 'The unit that receives.'),
] as const
