import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { ReorgEventType } from '../decree/reorganisation.type.ts'
import { unitField } from '../unit/unit.field.ts'
import { ReorganisationChangeEnum } from './reorganisation-kinds.type.ts'
import { reorganisationLifecycle } from './reorganisation-lifecycle.ts'
import {
  ReorganisationApprovalArgs,
  ReorganisationInput,
  ReorganisationPlansArgs,
  ReorganisationReasonArgs,
} from './reorganisation-plan.input.ts'
import type { ReorganisationRow } from './reorganisation-plan.repository.ts'
import {
  ReorganisationConnection,
  ReorganisationStepType,
  ReorganisationType,
} from './reorganisation-plan.type.ts'

const PLAN_REFUSALS =
  '`UNIT_NOT_FOUND`, `UNIT_OUTSIDE`, `UNIT_NAMED_TWICE`, `LATER_CHANGE`, `SUCCESSOR_INCOMPLETE`, `SUCCESSOR_ENDS`, `SUCCESSORS_DIFFER`, `SHARE_INVALID`, `SHARES_NOT_WHOLE`, `ORPHANED`, `CODE_TAKEN`, `NOTHING_TO_DO`'

/** Reorganisations on their way into the register. */
@Resolver(() => ReorganisationType)
export class ReorganisationPlanResolver {
  @Query(() => ReorganisationConnection.Connection, {
    nullable: true,
    description: `Reorganisations drafted, approved and executed, the latest effective day first; needs \`reorganisation.read\`. ${refuses('FORBIDDEN_OR_MISSING', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  reorganisationPlans(
    @Args(() => ReorganisationPlansArgs) asked: ReorganisationPlansArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.list(asked)
  }

  @Query(() => ReorganisationType, {
    nullable: true,
    description: `One reorganisation; needs \`reorganisation.read\`. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  reorganisation(
    @Arg('id', () => ID, { description: 'The id of the reorganisation.' }) id: string,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.find(id)
  }

  @Mutation(() => ReorganisationType, {
    description: `Writes a draft under a unit; needs \`reorganisation.draft\` on it. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  draftReorganisation(
    @Arg('unit', () => ID, { description: 'Only units under this one can be named.' }) unit: string,
    @Arg('input', () => ReorganisationInput, { description: 'What it is to do.' }) input: ReorganisationInput,
    @IdempotencyKey() _key: string,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.draft(unit, input)
  }

  @Mutation(() => ReorganisationType, {
    description: `Writes a draft again; needs \`reorganisation.draft\`. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  changeReorganisation(
    @Args(() => VersionedArgs) seen: VersionedArgs,
    @Arg('input', () => ReorganisationInput, { description: 'What it is to do.' }) input: ReorganisationInput,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.change(seen, input)
  }

  @Mutation(() => ReorganisationType, {
    description: `Sends a draft for approval; needs \`reorganisation.draft\`. Refuses: \`FORBIDDEN_OR_MISSING\`, \`STALE_VERSION\`, \`STEP_NOT_ALLOWED\`, and a plan with errors: ${PLAN_REFUSALS}.`,
  })
  submitReorganisation(
    @Args(() => VersionedArgs) seen: VersionedArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.submit(seen)
  }

  @Mutation(() => ReorganisationType, {
    description: `Approves what was previewed, by a person who did not write it; needs \`reorganisation.approve\`. Refuses: \`FORBIDDEN_OR_MISSING\`, \`STALE_VERSION\`, \`STEP_NOT_ALLOWED\`, \`SECOND_PERSON_REQUIRED\`, \`REGISTER_CHANGED\`, ${PLAN_REFUSALS}.`,
  })
  approveReorganisation(
    @Args(() => ReorganisationApprovalArgs) { registerVersion, ...seen }: ReorganisationApprovalArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.approve(seen, registerVersion)
  }

  @Mutation(() => ReorganisationType, {
    description: `Gives it back to its authors; needs \`reorganisation.approve\` or \`reorganisation.draft\`. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  returnReorganisation(
    @Args(() => ReorganisationReasonArgs) { reason, ...seen }: ReorganisationReasonArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.sendBack(seen, reason)
  }

  @Mutation(() => ReorganisationType, {
    description: `Gives it up; needs \`reorganisation.draft\`. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  cancelReorganisation(
    @Args(() => ReorganisationReasonArgs) { reason, ...seen }: ReorganisationReasonArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.cancel(seen, reason)
  }

  @Mutation(() => ReorganisationType, {
    description: `Executes it at once or not at all: units, effects and hand-overs; needs \`reorganisation.execute\`. Refuses: \`FORBIDDEN_OR_MISSING\`, \`STALE_VERSION\`, \`STEP_NOT_ALLOWED\`, \`REGISTER_CHANGED\` when another one came first, \`SUBGRAPH_UNAVAILABLE\` when a domain does not say what it has open, ${PLAN_REFUSALS}.`,
  })
  executeReorganisation(
    @Args(() => VersionedArgs) seen: VersionedArgs,
    @Ctx() { reorganisationExecution }: Context,
  ) {
    return reorganisationExecution.execute(seen)
  }

  @FieldResolver(() => ReorgEventType, { nullable: true, description: 'What it corrects; null for most.' })
  corrects(@Root() { corrects }: ReorganisationRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.byId(corrects)
  }

  @FieldResolver(() => ReorgEventType, {
    nullable: true,
    description: 'What the register shows of it; null until it is executed.',
  })
  event(@Root() { id }: ReorganisationRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.byId(id)
  }

  @FieldResolver(() => [ReorganisationStepType], { description: 'Its steps, the earliest first.' })
  steps(@Root() { id }: ReorganisationRow, @Ctx() { reorganisationPlans }: Context) {
    return reorganisationPlans.steps(id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether who asks wrote on it, and so cannot approve it.' })
  writtenByViewer(@Root() { authors }: ReorganisationRow, @Ctx() { actor }: Context) {
    return authors.includes(actor.subject)
  }
}

export const reorganisationPlanResolvers = [
  ReorganisationPlanResolver,
  stepsField(ReorganisationType, ReorganisationChangeEnum, reorganisationLifecycle),
  unitField(ReorganisationType, 'unit', 'unitId', 'The unit under which it takes place.'),
] as const
