import { DateScalar } from '@province/subgraph/graph'
import { windowedArgs } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import {
  ReceptionRefusalOrderEnum,
  ReceptionRefusalStateEnum,
  ReceptionRefusalStepEnum,
  RefusalGroundEnum,
} from './reception-refusal.type.ts'
import type { ReceptionRefusalState, ReceptionRefusalStep } from './reception-refusal-lifecycle.ts'
import type { RefusalGround } from './refusal-ground.ts'

/** Which refusals. */
@ArgsType()
export class ReceptionRefusalsArgs extends windowedArgs(
  ReceptionRefusalOrderEnum,
  'NEWEST',
  'Refusals of its days.',
) {
  @Field(() => [ReceptionRefusalStateEnum], { nullable: true, description: 'Only those that stand so.' })
  states?: ReceptionRefusalState[] | null
}

/** Who was refused and why. */
@InputType({
  description: 'Who was refused reception, where, when and on which ground: nothing of a person.',
})
export class RefuseReceptionInput {
  @Field(() => ID, { description: 'The unit that refused.' })
  unit!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day; today when left out, not after today.' })
  refusedOn?: string | null

  @Field(() => RefusalGroundEnum, { description: 'On which ground; it has to be in force on the day.' })
  ground!: RefusalGround

  @Field(() => Int, { defaultValue: 1, description: 'How many were refused, in people, at least one.' })
  people!: number

  @Field(() => String, { description: 'What happened, naming nobody; at most 1,000 characters.' })
  reason!: string

  @Field(() => Boolean, {
    description: 'Whether they were told the reason by word of mouth: asked on all grounds but two.',
  })
  toldByWord!: boolean
}

/** What followed. */
@InputType({ description: 'What followed on a refusal of reception.' })
export class StepReceptionRefusalInput {
  @Field(() => ReceptionRefusalStepEnum, { description: 'What was done.' })
  step!: ReceptionRefusalStep

  @Field(() => DateScalar, { nullable: true, description: 'The day; today when left out.' })
  on?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The number of the notice, of `notify`; at most 100 characters.',
  })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it is no refusal any more, of `withdraw`, naming nobody; at most 1,000 characters.',
  })
  reason?: string | null
}

/** Which refusal, and what followed. */
@ArgsType()
export class StepReceptionRefusalArgs extends VersionedArgs {
  @Field(() => StepReceptionRefusalInput, { description: 'What followed.' })
  input!: StepReceptionRefusalInput
}
