import { DateScalar, refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { clocksField } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../../clock/clock.type.ts'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import {
  ReceptionRefusalsArgs,
  RefuseReceptionInput,
  StepReceptionRefusalArgs,
} from './reception-refusal.input.ts'
import type { ReceptionRefusalRow } from './reception-refusal.repository.ts'
import {
  ReceptionRefusalConnection,
  ReceptionRefusalStepEnum,
  ReceptionRefusalType,
  RefusalGroundRuleType,
} from './reception-refusal.type.ts'
import { receptionRefusalLifecycle } from './reception-refusal-lifecycle.ts'

/** What is read and recorded of refusals. */
@Resolver(() => ReceptionRefusalType)
class ReceptionRefusalResolver {
  @Query(() => [RefusalGroundRuleType], {
    nullable: true,
    description:
      'On which grounds reception may be refused on that day, in the order of the law; none before 2014-07-01.',
  })
  refusalGrounds(
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
    @Ctx() { receptionRefusals }: Context,
  ) {
    return receptionRefusals.groundsOn(on)
  }

  @Query(() => ReceptionRefusalType, { nullable: true, description: 'One in sight; null for any other.' })
  receptionRefusal(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { receptionRefusals }: Context,
  ) {
    return receptionRefusals.byId(id)
  }

  @Query(() => ReceptionRefusalConnection.Connection, {
    nullable: true,
    description: `Refusals of reception of a unit and of the units below it, the newest first. ${refuses('DATE_INVALID', 'INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  receptionRefusals(
    @Args(() => ReceptionRefusalsArgs) listing: ReceptionRefusalsArgs,
    @Ctx() { receptionRefusals }: Context,
  ) {
    return receptionRefusals.list(listing)
  }

  @Mutation(() => ReceptionRefusalType, {
    description: `Records that citizens were refused reception; from 2026-07-01 they are told in writing within 3 working days (Nghị định 154/2026/NĐ-CP, Điều 4 khoản 3). Needs \`reception.record\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'GROUND_NOT_IN_FORCE', 'NO_RULE_TO_ARM')}`,
  })
  refuseReception(
    @Arg('input', () => RefuseReceptionInput, { description: 'Who was refused and why.' })
    { unit, refusedOn = null, ...refused }: RefuseReceptionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { receptionRefusals }: Context,
  ) {
    return receptionRefusals.refuse({ ...refused, unitId: unit, refusedOn })
  }

  @Mutation(() => ReceptionRefusalType, {
    description: `Records the notice of a refusal, or that it is none any more; needs \`reception.record\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  stepReceptionRefusal(
    @Args(() => StepReceptionRefusalArgs) { input, ...seen }: StepReceptionRefusalArgs,
    @Ctx() { receptionRefusals }: Context,
  ) {
    return receptionRefusals.step(seen, input)
  }

  @FieldResolver(() => RefusalGroundRuleType, {
    nullable: true,
    description: 'The rule of its ground, as of its day.',
  })
  rule(@Root() refusal: ReceptionRefusalRow, @Ctx() { receptionRefusals }: Context) {
    return receptionRefusals.ruleOf(refusal)
  }
}

/** What the graph answers of refusals. */
export const receptionRefusalResolvers = [
  ReceptionRefusalResolver,
  clocksField(
    () => ReceptionRefusalType,
    () => ClockType,
    'The time in which they are told in writing, with every day that did not count; none before 2026-07-01.',
  ),
  stepsField(
    ReceptionRefusalType,
    ReceptionRefusalStepEnum,
    receptionRefusalLifecycle,
    'What may be done about it now.',
  ),
  unitField(ReceptionRefusalType, 'unit', 'unitId', 'The unit that refused.'),
] as const
