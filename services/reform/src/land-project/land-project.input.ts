import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ApprovalEnum, LandProjectOrderEnum, LandStepKindEnum, PublicityEnum } from './land-project.type.ts'
import type { Approval, Publicity } from './land-project-lifecycle.ts'
import type { LandStepKind } from './land-step.ts'

/** Which projects. */
@ArgsType()
export class LandProjectsArgs extends scopedArgs(LandProjectOrderEnum, 'NAME') {
  @Field(() => PublicityEnum, { nullable: true, description: 'Only those that are public, or not.' })
  publicity?: Publicity | null

  @Field(() => ApprovalEnum, { nullable: true, description: 'Only those that are approved, or not.' })
  approval?: Approval | null

  @Field(() => String, { nullable: true, description: 'Only those with this in their name.' })
  matching?: string | null
}

/** A project. */
@InputType({ description: 'A land-clearance project, to be recorded.' })
export class RecordLandProjectInput {
  @Field(() => ID, { description: 'The lead district: where it counts.' })
  unit!: string

  @Field(() => String, { description: 'What it is called, at most 300 characters.' })
  name!: string

  @Field(() => Int, { description: 'The land that is cleared, in square metres.' })
  areaM2!: number

  @Field(() => Int, { description: 'Households concerned.' })
  households!: number

  @Field(() => String, { description: 'The symbol of the resolution it goes back to.' })
  resolution!: string

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Other districts it lies in: they see it, it does not count there.',
  })
  straddles!: string[]
}

/** Where and when it was made public. */
@InputType({ description: 'Where and when a project was made public.' })
export class PublishLandProjectInput {
  @Field(() => DateScalar, { description: 'The day; not after today.' })
  on!: string

  @Field(() => String, { description: 'Where, at most 200 characters.' })
  channel!: string
}

/** By which decision. */
@InputType({ description: 'By which decision a project was approved.' })
export class ApproveLandProjectInput {
  @Field(() => DateScalar, { description: 'The day; not after today.' })
  on!: string

  @Field(() => String, { description: 'The symbol of the decision, at most 200 characters.' })
  document!: string
}

/** A step. */
@InputType({ description: 'A step of a project.' })
export class StepLandProjectInput {
  @Field(() => LandStepKindEnum, { description: 'What was done.' })
  kind!: LandStepKind

  @Field(() => DateScalar, { description: 'The day; not after today.' })
  on!: string

  @Field(() => String, { description: 'The symbol of its paper.' })
  document!: string

  @Field(() => Int, { nullable: true, description: 'Of a consultation: how many came, none too.' })
  attended?: number | null

  @Field(() => Int, { nullable: true, description: 'Of a consultation: how many opinions.' })
  opinions?: number | null

  @Field(() => String, { nullable: true, description: 'Of a consultation: what became of the opinions.' })
  outcome?: string | null
}

/** Which project is made public. */
@ArgsType()
export class PublishLandProjectArgs extends VersionedArgs {
  @Field(() => PublishLandProjectInput, { description: 'Where and when.' })
  input!: PublishLandProjectInput
}

/** Which project is approved. */
@ArgsType()
export class ApproveLandProjectArgs extends VersionedArgs {
  @Field(() => ApproveLandProjectInput, { description: 'By which decision.' })
  input!: ApproveLandProjectInput
}

/** Which project goes on. */
@ArgsType()
export class StepLandProjectArgs extends VersionedArgs {
  @Field(() => StepLandProjectInput, { description: 'The step.' })
  input!: StepLandProjectInput
}
