import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import { IssuerBodyEnum } from '../follow-up/follow-up.type.ts'
import type { OccasionKind } from './occasion.ts'
import { OccasionKindEnum, OccasionOrderEnum, OccasionStateEnum } from './occasion.type.ts'
import type { OccasionState } from './occasion-lifecycle.ts'

/** Which of them. */
@ArgsType()
export class OccasionsArgs extends scopedArgs(OccasionOrderEnum, 'LATEST') {
  @Field(() => OccasionKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: OccasionKind | null

  @Field(() => OccasionStateEnum, { nullable: true, description: 'Only those that stand there.' })
  state?: OccasionState | null

  @Field(() => DateScalar, { nullable: true, description: 'Only those whose day is this one or later.' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only those whose day comes before this one.' })
  before?: string | null
}

/** What is planned. */
@InputType({ description: 'A meeting, hearing or criticism of a draft that is planned.' })
export class PlanOccasionInput {
  @Field(() => ID, { description: 'The unit of the body.' })
  unit!: string

  @Field(() => OccasionKindEnum, { description: 'What it is.' })
  kind!: OccasionKind

  @Field(() => ID, {
    nullable: true,
    description: 'The body of the directory that holds it; its kind and its words follow from it.',
  })
  heldBy?: string | null

  @Field(() => IssuerBodyEnum, {
    nullable: true,
    description: 'As what it supervises: of a body that the directory does not have, and of no other.',
  })
  body?: IssuerBody | null

  @Field(() => String, {
    nullable: true,
    description: 'What it is called, at most 200 characters: of a body that the directory does not have.',
  })
  bodyName?: string | null

  @Field(() => String, {
    description: 'The meeting, hearing or draft as it is called, at most 200 characters.',
  })
  title!: string

  @Field(() => DateScalar, { description: 'The day it is planned for.' })
  plannedOn!: string
}

/** What is said of a meeting that was held. */
@InputType({ description: 'On which day it was held, and by which document that is on record.' })
export class HoldOccasionInput {
  @Field(() => DateScalar, { description: 'The day it was held; not after today.' })
  heldOn!: string

  @Field(() => String, {
    description: 'The minutes or the conclusion by its symbol, at most 200 characters.',
  })
  document!: string
}

/** Which was held. */
@ArgsType()
export class HoldOccasionArgs extends VersionedArgs {
  @Field(() => HoldOccasionInput, { description: 'The day, and the document.' })
  input!: HoldOccasionInput
}

/** Where open petitions go on. */
@InputType({ description: 'To which meeting open petitions go on.' })
export class CloseOccasionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The next meeting; needed while petitions of this one are not over.',
  })
  next?: string | null
}

/** Which is closed. */
@ArgsType()
export class CloseOccasionArgs extends VersionedArgs {
  @Field(() => CloseOccasionInput, { description: 'Where open petitions go on.' })
  input!: CloseOccasionInput
}

/** Why it is not held. */
@InputType({ description: 'Why it is not held, and to which meeting open petitions go on.' })
export class CancelOccasionInput extends CloseOccasionInput {
  @Field(() => String, { description: 'Why, in at most 200 characters.' })
  reason!: string
}

/** Which is cancelled. */
@ArgsType()
export class CancelOccasionArgs extends VersionedArgs {
  @Field(() => CancelOccasionInput, { description: 'Why, and where open petitions go on.' })
  input!: CancelOccasionInput
}
