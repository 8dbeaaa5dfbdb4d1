import { DateTimeScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { BreachNotified } from './data-breach.ts'
import {
  BreachNotifiedEnum,
  DataBreachOrderEnum,
  DataBreachStateEnum,
  DataBreachStepEnum,
} from './data-breach.type.ts'
import type { DataBreachState, DataBreachStep } from './data-breach-lifecycle.ts'

/** Which breaches. */
@ArgsType()
export class DataBreachesArgs extends scopedArgs(DataBreachOrderEnum, 'NEWEST') {
  @Field(() => [DataBreachStateEnum], { nullable: true, description: 'Only those that stand so.' })
  states?: DataBreachState[] | null
}

/** What happened. */
@InputType({ description: 'What happened to personal data, as far as it is known: nothing of a person.' })
export class RecordDataBreachInput {
  @Field(() => ID, { description: 'The unit whose data it was.' })
  unit!: string

  @Field(() => DateTimeScalar, {
    description: 'When it was noticed, not after now: its 72 hours run from there.',
  })
  noticedAt!: string

  @Field(() => String, { description: 'What happened, naming nobody; at most 2,000 characters.' })
  happened!: string

  @Field(() => Int, { nullable: true, description: 'About how many people; null: not known yet.' })
  people?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'What was done at once, naming nobody; at most 2,000 characters.',
  })
  measures?: string | null

  @Field(() => [BreachNotifiedEnum], { description: 'Who has to hear of it: at least one, each once.' })
  notify!: BreachNotified[]
}

/** What was done. */
@InputType({ description: 'What was done about a breach of personal data, and what is known since.' })
export class StepDataBreachInput {
  @Field(() => DataBreachStepEnum, { description: 'What was done.' })
  step!: DataBreachStep

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now when left out, not after now.' })
  at?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The number of the notice, of `notify`; at most 100 characters.',
  })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why the notice came after 72 hours, of `notify` where it did; how it ended, of `close`. It names nobody; at most 1,000 characters.',
  })
  reason?: string | null

  @Field(() => Int, { nullable: true, description: 'About how many people, where that is known since.' })
  people?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'What was done about it by then, naming nobody; at most 2,000 characters.',
  })
  measures?: string | null
}

/** Which breach, and what was done. */
@ArgsType()
export class StepDataBreachArgs extends VersionedArgs {
  @Field(() => StepDataBreachInput, { description: 'What was done.' })
  input!: StepDataBreachInput
}
