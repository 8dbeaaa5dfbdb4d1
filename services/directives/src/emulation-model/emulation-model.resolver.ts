import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  EmulationModelsArgs,
  ProposeEmulationModelInput,
  StepEmulationModelArgs,
} from './emulation-model.input.ts'
import {
  EmulationModelConnection,
  EmulationModelStepEnum,
  EmulationModelType,
} from './emulation-model.type.ts'
import { emulationModelLifecycle } from './emulation-model-lifecycle.ts'

/** Models of the emulation movement. */
@Resolver(() => EmulationModelType)
export class EmulationModelResolver {
  @Query(() => EmulationModelConnection.Connection, {
    nullable: true,
    description: `Models of a unit and those below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  emulationModels(
    @Args(() => EmulationModelsArgs) listing: EmulationModelsArgs,
    @Ctx() { emulationModels }: Context,
  ) {
    return emulationModels.list(listing)
  }

  @Mutation(() => EmulationModelType, {
    description: `Proposes a model; needs \`directive.register\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', ...BODY_REFUSALS, 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  proposeEmulationModel(
    @Arg('input', () => ProposeEmulationModelInput, { description: 'What is run where.' })
    { unit, ...told }: ProposeEmulationModelInput,
    @IdempotencyKey() _key: string,
    @Ctx() { emulationModels }: Context,
  ) {
    return emulationModels.propose({ ...told, unitId: unit })
  }

  @Mutation(() => EmulationModelType, {
    description: `Recognises or ends a model; needs \`directive.register\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  stepEmulationModel(
    @Args(() => StepEmulationModelArgs) { input: { step, on, document }, ...seen }: StepEmulationModelArgs,
    @Ctx() { emulationModels }: Context,
  ) {
    return emulationModels.take(seen, step, on, document ?? null)
  }
}

export const emulationModelResolvers = [
  EmulationModelResolver,
  stepsField(EmulationModelType, EmulationModelStepEnum, emulationModelLifecycle),
  bodyField(
    EmulationModelType,
    'runByBody',
    'runByBodyId',
    'The body that runs it; null: known by its words alone.',
  ),
  unitField(EmulationModelType, 'unit', 'unitId', 'The unit where it is run.'),
] as const
