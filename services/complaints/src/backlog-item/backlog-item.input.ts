import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import {
  BacklogItemOrderEnum,
  BacklogItemStateEnum,
  BacklogItemStepEnum,
  BacklogOutcomeEnum,
} from './backlog-item.type.ts'
import type { BacklogItemState, BacklogItemStep, BacklogOutcome } from './backlog-item-lifecycle.ts'

/** Which long-standing cases. */
@ArgsType()
export class BacklogItemsArgs extends scopedArgs(BacklogItemOrderEnum, 'NEWEST') {
  @Field(() => BacklogItemStateEnum, { nullable: true, description: 'Only those that stand there.' })
  state?: BacklogItemState | null

  @Field(() => BacklogOutcomeEnum, { nullable: true, description: 'Only those resolved in this way.' })
  outcome?: BacklogOutcome | null

  @Field(() => String, {
    nullable: true,
    description: 'Only those that this document lists, by its symbol as it is recorded.',
  })
  programme?: string | null
}

/** A long-standing case that a document lists. */
@InputType({ description: 'A long-standing case that a document lists.' })
export class ListBacklogItemInput {
  @Field(() => ID, { description: 'The unit that has to settle it.' })
  unit!: string

  @Field(() => String, { description: 'The symbol of the document that lists it; at most 100 characters.' })
  programme!: string

  @Field(() => String, { description: 'What it is about, naming nobody; at most 300 characters.' })
  title!: string

  @Field(() => DateScalar, { description: 'The day of the list; not after today.' })
  listedOn!: string

  @Field(() => ID, { nullable: true, description: 'The case of the unit in which it is worked on, if any.' })
  case?: string | null
}

/** How a long-standing case was resolved. */
@InputType({ description: 'How a long-standing case was resolved.' })
export class EndBacklogItemInput {
  @Field(() => BacklogItemStepEnum, { description: 'In which way.' })
  step!: BacklogItemStep

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When; today if it is not said. Not before it was listed.',
  })
  on?: string | null

  @Field(() => String, {
    description: 'The symbol of the decision, the notice or the report; at most 100 characters.',
  })
  document!: string

  @Field(() => String, { nullable: true, description: 'What else is to be known; at most 2,000 characters.' })
  note?: string | null
}
