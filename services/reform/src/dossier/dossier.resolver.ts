import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { clocksField } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../clock/clock.type.ts'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { ProcedureType } from '../procedure/procedure.type.ts'
import { DossiersArgs, StepDossierArgs, SubmitDossierInput } from './dossier.input.ts'
import type { DossierRow } from './dossier.repository.ts'
import {
  DossierConnection,
  DossierStepEnum,
  DossierStepType,
  DossierType,
  SubmittedDossierType,
} from './dossier.type.ts'
import { dossierLifecycle } from './dossier-lifecycle.ts'

const submissionOf = ({
  unit,
  procedure,
  code = null,
  submittedAt = null,
  ...asked
}: SubmitDossierInput) => ({
  ...asked,
  unitId: unit,
  procedureId: procedure,
  code,
  submittedAt,
})

/** What is read and done of dossiers. */
@Resolver(() => DossierType)
class DossierResolver {
  @Query(() => DossierType, { nullable: true, description: 'One dossier in sight; null for any other.' })
  dossier(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { dossiers }: Context) {
    return dossiers.byId(id)
  }

  @Query(() => DossierType, { nullable: true, description: 'The dossier in sight that bears this code.' })
  dossierByCode(
    @Arg('code', () => String, { description: 'Its whole code.' }) code: string,
    @Ctx() { dossiers }: Context,
  ) {
    return dossiers.byCode(code)
  }

  @Query(() => DossierConnection.Connection, {
    nullable: true,
    description: `Dossiers of a unit and of the units below it, what is due first first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  dossiers(@Args(() => DossiersArgs) listing: DossiersArgs, @Ctx() { dossiers }: Context) {
    return dossiers.list(listing)
  }

  @Mutation(() => DossierType, {
    description: `Takes a dossier that is handed in; needs \`reform.handle_dossiers\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  submitDossier(
    @Arg('input', () => SubmitDossierInput, { description: 'What is handed in.' })
    input: SubmitDossierInput,
    @IdempotencyKey() _key: string,
    @Ctx() { dossiers }: Context,
  ) {
    return dossiers.submit(submissionOf(input))
  }

  @Mutation(() => [SubmittedDossierType], {
    description: `As \`submitDossier\`, of up to 500 at a time: one answer a row, in order, and a row that is refused leaves the others. Needs \`reform.handle_dossiers\` on each unit. ${refuses('INPUT_INVALID')}`,
  })
  submitDossiers(
    @Arg('inputs', () => [SubmitDossierInput], { description: 'What is handed in, 1 to 500 rows.' })
    inputs: SubmitDossierInput[],
    @IdempotencyKey() _key: string,
    @Ctx() { dossiers }: Context,
  ) {
    return dossiers.submitAll(inputs.map(submissionOf))
  }

  @Mutation(() => DossierType, {
    description: `Takes a step with a dossier, with what it means for its time limit; needs \`reform.handle_dossiers\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'NO_RULE_TO_ARM')}`,
  })
  stepDossier(
    @Args(() => StepDossierArgs) { input, ...seen }: StepDossierArgs,
    @Ctx() { dossiers }: Context,
  ) {
    return dossiers.step(seen, input)
  }

  @FieldResolver(() => ProcedureType, { nullable: true, description: 'By which procedure it is decided.' })
  procedure(@Root() { procedureId }: DossierRow, @Ctx() { procedures }: Context) {
    return procedures.byId(procedureId)
  }

  @FieldResolver(() => [DossierStepType], { description: 'Its steps in order: the control slip.' })
  taken(@Root() { id }: DossierRow, @Ctx() { dossiers }: Context) {
    return dossiers.stepsOf(id)
  }
}

const CLOCKS = 'Its time limit: when it ends, every day that did not count, and the rule.'

/** What the graph answers of dossiers. */
export const dossierResolvers = [
  DossierResolver,
  clocksField(
    () => DossierType,
    () => ClockType,
    CLOCKS,
  ),
  unitField(DossierType, 'unit', 'unitId', 'The unit that took it.'),
  stepsField(DossierType, DossierStepEnum, dossierLifecycle, 'What may be done with it now.'),
] as const
