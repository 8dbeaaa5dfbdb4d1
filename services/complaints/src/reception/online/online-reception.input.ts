import { DateScalar } from '@province/subgraph/graph'
import { windowedArgs } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { OnlineKind } from './online-reception.ts'
import {
  OnlineKindEnum,
  OnlineReceptionOrderEnum,
  OnlineReceptionStateEnum,
  OnlineReceptionStepEnum,
} from './online-reception.type.ts'
import type { OnlineReceptionState, OnlineReceptionStep } from './online-reception-lifecycle.ts'

/** Which sessions online. */
@ArgsType()
export class OnlineReceptionsArgs extends windowedArgs(
  OnlineReceptionOrderEnum,
  'LATEST',
  'Sessions of its days.',
) {
  @Field(() => OnlineKindEnum, { nullable: true, description: 'Only those for these matters or people.' })
  kind?: OnlineKind | null

  @Field(() => [OnlineReceptionStateEnum], { nullable: true, description: 'Only those that stand so.' })
  states?: OnlineReceptionState[] | null
}

/** What is planned. */
@InputType({ description: 'A session that is to be held online.' })
export class PlanOnlineReceptionInput {
  @Field(() => ID, { description: 'The unit that receives.' })
  unit!: string

  @Field(() => DateScalar, { description: 'The day: a working day, today or later, from 2026-07-01 on.' })
  on!: string

  @Field(() => String, { description: 'When it begins, `HH:MM`.' })
  startsAt!: string

  @Field(() => OnlineKindEnum, { description: 'For which matters and people.' })
  kind!: OnlineKind

  @Field(() => String, { description: 'Which matter, or why online, naming nobody; at most 300 characters.' })
  subject!: string

  @Field(() => String, { description: 'The places that are connected; at most 500 characters.' })
  places!: string
}

/** What is done. */
@InputType({ description: 'What is done about a session online, and what has to be said of it.' })
export class StepOnlineReceptionInput {
  @Field(() => OnlineReceptionStepEnum, { description: 'What.' })
  step!: OnlineReceptionStep

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day, of `announce` and `test`; today when left out.',
  })
  on?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the notice, of `announce`; where the recording is kept, of `hold`; at most 200 characters.',
  })
  document?: string | null

  @Field(() => String, { nullable: true, description: 'Why, of `cancel`; at most 500 characters.' })
  reason?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it was done later than the decree has it; asked where it was; at most 500 characters.',
  })
  late?: string | null

  @Field(() => String, { nullable: true, description: 'When all places were connected, `HH:MM`, of `hold`.' })
  connectedAt?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The session on record that was held online, of `hold`: of the unit and the day.',
  })
  session?: string | null
}

/** Which session online, and what is done. */
@ArgsType()
export class StepOnlineReceptionArgs extends VersionedArgs {
  @Field(() => StepOnlineReceptionInput, { description: 'What is done.' })
  input!: StepOnlineReceptionInput
}
