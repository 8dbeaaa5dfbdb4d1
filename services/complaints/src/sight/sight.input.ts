import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import {
  SightClosingEnum,
  SightDecisionEnum,
  SightRequestOrderEnum,
  SightRequestStateEnum,
} from './sight.type.ts'
import type { SightClosing, SightDecision, SightRequestState } from './sight-request-lifecycle.ts'

/** Which requests. */
@ArgsType()
export class SightRequestsArgs extends scopedArgs(SightRequestOrderEnum, 'NEWEST') {
  @Field(() => [SightRequestStateEnum], { nullable: true, description: 'Only those that stand so.' })
  states?: SightRequestState[] | null

  @Field(() => Boolean, { nullable: true, description: 'true: only those of who asks.' })
  mine?: boolean | null
}

/** What is asked for. */
@InputType({ description: 'Sight of who sent a petition.' })
export class AskSightInput {
  @Field(() => ID, { description: 'The petition, which is sealed for who asks.' })
  petition!: string

  @Field(() => String, { description: 'Why it is needed, naming nobody; at most 1,000 characters.' })
  reason!: string

  @Field(() => Int, { defaultValue: 24, description: 'For how long, in hours, from 1 to 72.' })
  hours!: number

  @Field(() => ID, {
    nullable: true,
    description: 'The account of the superior of who asks, who does not decide: it has to be one.',
  })
  superior?: string | null
}

/** What is decided. */
@InputType({ description: 'A decision about a request for sight.' })
export class DecideSightInput {
  @Field(() => SightDecisionEnum, { description: 'What is decided.' })
  decision!: SightDecision

  @Field(() => Int, {
    nullable: true,
    description: 'For how long, in hours, of `grant`: not longer than asked for, which it is when left out.',
  })
  hours?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why, of `refuse`; at most 1,000 characters, naming nobody.',
  })
  note?: string | null
}

/** Which request, and the decision. */
@ArgsType()
export class DecideSightArgs extends VersionedArgs {
  @Field(() => DecideSightInput, { description: 'The decision.' })
  input!: DecideSightInput
}

/** Which request, and how it ends. */
@ArgsType()
export class CloseSightArgs extends VersionedArgs {
  @Field(() => SightClosingEnum, { description: 'How it ends.' })
  closing!: SightClosing
}

/** Which request, and what of it. */
@ArgsType()
export class UseSightArgs {
  @Field(() => ID, { description: 'The request that was granted.' })
  id!: string

  @Field(() => ID, {
    nullable: true,
    description: 'A file that came with the petition; left out, what was written.',
  })
  file?: string | null

  @Field(() => Int, { defaultValue: 0, description: 'Which part of the copy of the file, from 0.' })
  part!: number
}
