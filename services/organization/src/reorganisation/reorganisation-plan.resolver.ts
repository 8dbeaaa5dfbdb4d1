import { VersionedArgs } from '@province/subgraph/work'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../unit/unit.type.ts'
import { ReorgEventType } from './reorganisation.type.ts'
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
import { ReorganisationPreviewType } from './reorganisation-preview.type.ts'

const PLAN_REFUSALS =
  '`UNIT_NOT_FOUND`, `UNIT_OUTSIDE`, `UNIT_NAMED_TWICE`, `LATER_CHANGE`, `SUCCESSOR_INCOMPLETE`, `SUCCESSORS_DIFFER`, `SHARE_INVALID`, `SHARES_NOT_WHOLE`, `ORPHANED`, `CODE_TAKEN`, `NOTHING_TO_DO`'

/** Reorganisations on their way into the register. */
@Resolver(() => ReorganisationType)
export class ReorganisationPlanResolver {
  @Query(() => ReorganisationConnection.Connection, {
    nullable: true,
    description:
      'Reorganisations drafted, approved and executed, the latest effective day first; needs `reorganisation.read`. Refuses: `FORBIDDEN_OR_MISSING`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  reorganisationPlans(
    @Args(() => ReorganisationPlansArgs) { state, ...page }: ReorganisationPlansArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.list(state ?? null, page)
  }

  @Query(() => ReorganisationType, {
    nullable: true,
    description: 'One reorganisation; needs `reorganisation.read`. Refuses: `FORBIDDEN_OR_MISSING`.',
  })
  reorganisation(@Arg('id', () => ID) id: string, @Ctx() { reorganisationPlans }: Context) {
    return reorganisationPlans.find(id)
  }

  @Mutation(() => ReorganisationType, {
    description:
      'Writes a draft under a unit; needs `reorganisation.draft` on it. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`.',
  })
  draftReorganisation(
    @Arg('unit', () => ID, { description: 'Only units under this one can be named.' }) unit: string,
    @Arg('input', () => ReorganisationInput) input: ReorganisationInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.draft(unit, input)
  }

  @Mutation(() => ReorganisationType, {
    description:
      'Writes a draft anew; needs `reorganisation.draft`. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  changeReorganisation(
    @Args(() => VersionedArgs) change: VersionedArgs,
    @Arg('input', () => ReorganisationInput) input: ReorganisationInput,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.change(change, input)
  }

  @Mutation(() => ReorganisationType, {
    description: `Sends a draft for approval; needs \`reorganisation.draft\`. Refuses: \`FORBIDDEN_OR_MISSING\`, \`STALE_VERSION\`, \`STEP_NOT_ALLOWED\`, and a plan with errors: ${PLAN_REFUSALS}.`,
  })
  submitReorganisation(
    @Args(() => VersionedArgs) change: VersionedArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.submit(change)
  }

  @Mutation(() => ReorganisationType, {
    description: `Approves what was previewed, by a person who did not write it; needs \`reorganisation.approve\`. Refuses: \`FORBIDDEN_OR_MISSING\`, \`STALE_VERSION\`, \`STEP_NOT_ALLOWED\`, \`SECOND_PERSON_REQUIRED\`, \`REGISTER_CHANGED\`, ${PLAN_REFUSALS}.`,
  })
  approveReorganisation(
    @Args(() => ReorganisationApprovalArgs) { registerVersion, ...change }: ReorganisationApprovalArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.approve(change, registerVersion)
  }

  @Mutation(() => ReorganisationType, {
    description:
      'Gives it back to its authors; needs `reorganisation.approve` or `reorganisation.draft`. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  returnReorganisation(
    @Args(() => ReorganisationReasonArgs) { reason, ...change }: ReorganisationReasonArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.sendBack(change, reason)
  }

  @Mutation(() => ReorganisationType, {
    description:
      'Gives it up; needs `reorganisation.draft`. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  cancelReorganisation(
    @Args(() => ReorganisationReasonArgs) { reason, ...change }: ReorganisationReasonArgs,
    @Ctx() { reorganisationPlans }: Context,
  ) {
    return reorganisationPlans.cancel(change, reason)
  }

  @Mutation(() => ReorganisationType, {
    description: `Executes it at once or not at all: units, effects and hand-overs; needs \`reorganisation.execute\`. Refuses: \`FORBIDDEN_OR_MISSING\`, \`STALE_VERSION\`, \`STEP_NOT_ALLOWED\`, \`REGISTER_CHANGED\` when another one came first, \`SUBGRAPH_UNAVAILABLE\` when a domain does not tell what it has open, ${PLAN_REFUSALS}.`,
  })
  executeReorganisation(
    @Args(() => VersionedArgs) change: VersionedArgs,
    @Ctx() { reorganisationExecution }: Context,
  ) {
    return reorganisationExecution.execute(change)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit under which it takes place.' })
  unit(@Root() { unitId }: ReorganisationRow, @Ctx() { units }: Context) {
    return units.referred(unitId)
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

  @FieldResolver(() => ReorganisationPreviewType, {
    nullable: true,
    description: 'What it would do to the register as it stands; null once it is executed or cancelled.',
  })
  preview(@Root() reorganisation: ReorganisationRow, @Ctx() { reorganisationPreviews }: Context) {
    return reorganisationPreviews.of(reorganisation)
  }
}
