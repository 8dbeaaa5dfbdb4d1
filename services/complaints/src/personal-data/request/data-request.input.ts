import { DateTimeScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { DataRefusalGround, DataRequestChannel, DataRequestKind } from './data-request.ts'
import {
  DataRefusalGroundEnum,
  DataRequestChannelEnum,
  DataRequestKindEnum,
  DataRequestOrderEnum,
  DataRequestStateEnum,
  DataRequestStepEnum,
} from './data-request.type.ts'
import type { DataRequestState, DataRequestStep } from './data-request-lifecycle.ts'

/** Which requests. */
@ArgsType()
export class DataRequestsArgs extends scopedArgs(DataRequestOrderEnum, 'NEWEST') {
  @Field(() => [DataRequestStateEnum], { nullable: true, description: 'Only those that stand so.' })
  states?: DataRequestState[] | null

  @Field(() => [DataRequestKindEnum], { nullable: true, description: 'Only those that ask for this.' })
  kinds?: DataRequestKind[] | null
}

/** What was asked. */
@InputType({
  description:
    'What a person asks of their data, and about which petition or visit: nothing of who they are.',
})
export class RecordDataRequestInput {
  @Field(() => ID, { description: 'The unit that received it.' })
  unit!: string

  @Field(() => DataRequestKindEnum, { description: 'What is asked.' })
  kind!: DataRequestKind

  @Field(() => DateTimeScalar, { description: 'When it came, not after now: its 72 hours run from there.' })
  receivedAt!: string

  @Field(() => DataRequestChannelEnum, { description: 'How it came.' })
  channel!: DataRequestChannel

  @Field(() => String, { description: 'What it asks for, naming nobody; at most 2,000 characters.' })
  asks!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The petition that it is about, of the unit and in sight; this or a visit.',
  })
  petition?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The visit that it is about, of the unit and in sight; this or a petition.',
  })
  visit?: string | null
}

/** What was done. */
@InputType({ description: 'What was done about a request about personal data.' })
export class StepDataRequestInput {
  @Field(() => DataRequestStepEnum, { description: 'What was done.' })
  step!: DataRequestStep

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now when left out, not after now.' })
  at?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The symbol of the answer, of `answer` and `refuse`; at most 100 characters.',
  })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why, of `refuse` and `withdraw`, naming nobody; at most 1,000 characters.',
  })
  reason?: string | null

  @Field(() => DataRefusalGroundEnum, {
    nullable: true,
    description: 'On which ground, of `refuse` alone.',
  })
  ground?: DataRefusalGround | null
}

/** Which request, and what was done. */
@ArgsType()
export class StepDataRequestArgs extends VersionedArgs {
  @Field(() => StepDataRequestInput, { description: 'What was done.' })
  input!: StepDataRequestInput
}
