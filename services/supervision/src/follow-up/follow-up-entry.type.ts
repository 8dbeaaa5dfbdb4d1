import { DateScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, ObjectType } from 'type-graphql'
import { FollowUpStateEnum, FollowUpStepEnum, OutcomeEnum, RungEnum } from './follow-up.type.ts'
import type { Outcome } from './follow-up-answer.ts'
import type { Rung } from './follow-up-ladder.ts'
import type { FollowUpState, FollowUpStep, Side } from './follow-up-lifecycle.ts'

const SideEnum = enumOf<Side>('FollowUpSide', 'Whose step it was.', {
  ISSUER: 'The body that issued it: a review.',
  ADDRESSEE: 'The body addressed: a response.',
})

/** One step of a follow-up. */
@ObjectType('FollowUpEntry', {
  description: 'One step of a follow-up: a response with its evidence, or a review; appended, never changed.',
})
export class FollowUpEntryType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => SideEnum, { description: 'Whose step it was.' })
  side!: Side

  @Field(() => FollowUpStepEnum, { description: 'Which step was taken.' })
  step!: FollowUpStep

  @Field(() => FollowUpStateEnum, { description: 'Where it stood before.' })
  fromState!: FollowUpState

  @Field(() => FollowUpStateEnum, { description: 'Where it led.' })
  toState!: FollowUpState

  @Field(() => String, { nullable: true, description: 'What was said: the plan, result, finding or reason.' })
  text!: string | null

  @Field(() => String, { nullable: true, description: 'The document or evidence by its symbol.' })
  document!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Until when the plan runs.' })
  plannedFor!: string | null

  @Field(() => OutcomeEnum, { nullable: true, description: 'What became of it, as answered.' })
  outcome!: Outcome | null

  @Field(() => RungEnum, { nullable: true, description: 'The rung that was reached.' })
  rung!: Rung | null

  @Field(() => String, { nullable: true, description: 'Why rungs in between were skipped.' })
  skippedBecause!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the explanation is complex and has more than the usual time.',
  })
  complexBecause!: string | null

  @Field(() => String, { nullable: true, description: 'Of an amendment: what was asked before.' })
  formerContent!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Of an amendment: the last day in time before.' })
  formerExpectedBy!: string | null

  @Field(() => DateScalar, { description: 'The day of the step.' })
  effectiveOn!: string
}
