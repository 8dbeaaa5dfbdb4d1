import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { EmulationField } from './emulation-model.ts'
import {
  EmulationFieldEnum,
  EmulationModelOrderEnum,
  EmulationModelStateEnum,
  EmulationModelStepEnum,
} from './emulation-model.type.ts'
import type { EmulationModelState, EmulationModelStep } from './emulation-model-lifecycle.ts'

/** Which of them. */
@ArgsType()
export class EmulationModelsArgs extends scopedArgs(EmulationModelOrderEnum, 'NEWEST') {
  @Field(() => EmulationModelStateEnum, { nullable: true, description: 'Only those that stand there.' })
  state?: EmulationModelState | null

  @Field(() => EmulationFieldEnum, { nullable: true, description: 'Only those of this field.' })
  field?: EmulationField | null
}

/** What is proposed. */
@InputType({ description: 'A model that somebody runs.' })
export class ProposeEmulationModelInput {
  @Field(() => ID, { description: 'The unit where it is run.' })
  unit!: string

  @Field(() => ID, { nullable: true, description: 'The body of the directory that runs it; of the unit.' })
  runByBody?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who runs it, at most 300 characters: people, or a body that the directory does not have.',
  })
  runBy?: string | null

  @Field(() => String, { description: 'What it is called, at most 300 characters.' })
  title!: string

  @Field(() => EmulationFieldEnum, { description: 'In which field.' })
  field!: EmulationField

  @Field(() => DateScalar, { description: 'The day it began; not after today.' })
  startedOn!: string
}

/** A step. */
@InputType({ description: 'A step of a model: on which day, by which document.' })
export class StepEmulationModelInput {
  @Field(() => EmulationModelStepEnum, { description: 'Which step.' })
  step!: EmulationModelStep

  @Field(() => DateScalar, { description: 'The day; not before the last step, not after today.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'The document that recognises it; needed for that.' })
  document?: string | null
}

/** Which takes a step. */
@ArgsType()
export class StepEmulationModelArgs extends VersionedArgs {
  @Field(() => StepEmulationModelInput, { description: 'The step.' })
  input!: StepEmulationModelInput
}
