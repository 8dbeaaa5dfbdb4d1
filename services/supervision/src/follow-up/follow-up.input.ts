import { DateScalar, type EnumOf, enumOf } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import {
  FollowUpDirectionEnum,
  FollowUpKindEnum,
  FollowUpOrderEnum,
  FollowUpStandingEnum,
  FollowUpStateEnum,
  IssuerBodyEnum,
  OutcomeEnum,
  RungEnum,
} from './follow-up.type.ts'
import type { Outcome } from './follow-up-answer.ts'
import type { FollowUpKind } from './follow-up-issue.ts'
import type { Rung } from './follow-up-ladder.ts'
import type { AddresseeStep, FollowUpState, IssuerStep } from './follow-up-lifecycle.ts'

const AnswerStepEnum = enumOf<AddresseeStep>('FollowUpAnswerStep', 'What the addressee may do.', {
  acknowledge: 'It says that it is there.',
  accept: 'It accepts, with a plan and its last day.',
  contest: 'It contests, with reasons.',
  start: 'It sets to work.',
  report: 'It reports what was done, with evidence.',
})

/** What the issuer says in words alone; the ladder and an amendment say more. */
type ReviewStep = Exclude<IssuerStep, 'escalate' | 'amend'>

const ReviewStepEnum = enumOf<ReviewStep>(
  'FollowUpReviewStep',
  'What the issuer may do, besides going up the ladder and amending what it asks.',
  {
    uphold: 'It upholds what was contested, with its reason.',
    withdraw: 'It withdraws what was contested, with its reason.',
    return: 'It returns the report, with its reason.',
    verify: 'It finds it implemented.',
    verifyPartly: 'It finds it implemented in part.',
    refute: 'It finds it not implemented.',
    reSupervise: 'It supervises it again.',
    close: 'It closes it unimplemented, with its reason.',
  },
)

/** Which follow-ups. */
@ArgsType()
export class FollowUpsArgs extends scopedArgs(FollowUpOrderEnum, 'NEWEST') {
  @Field(() => FollowUpDirectionEnum, {
    description: 'Those that were issued there, or those addressed to it.',
  })
  direction!: EnumOf<typeof FollowUpDirectionEnum>

  @Field(() => FollowUpKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: FollowUpKind | null

  @Field(() => IssuerBodyEnum, { nullable: true, description: 'Only those of this body.' })
  issuerBody?: IssuerBody | null

  @Field(() => FollowUpStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: FollowUpState | null

  @Field(() => FollowUpStandingEnum, { nullable: true, description: 'Only those that stand so today.' })
  standing?: EnumOf<typeof FollowUpStandingEnum> | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only those that the addressee has to act on, with the last day in time on this day or later.',
  })
  dueFrom?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those that the addressee has to act on, with the last day in time before this day.',
  })
  dueBefore?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Only those raised on this occasion, as it is called.',
  })
  occasion?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that are with this meeting, hearing or draft.',
  })
  occasionId?: string | null
}

/** What is said with a step of either end. */
@InputType({ description: 'What is said with a step, by which document, on which day.' })
abstract class SaidInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The plan, result, finding or reason, at most 2,000 characters; needed unless the step only says that it was taken.',
  })
  text?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The document or evidence by its symbol; needed of a report, a finding, a new supervision, a closing and a withdrawal.',
  })
  document?: string | null

  @Field(() => DateScalar, { description: 'The day of the step; not before the last one, not after today.' })
  on!: string
}

/** A step of the addressee. */
@InputType({ description: 'A step of the addressee, and what is said with it.' })
export class AnswerFollowUpInput extends SaidInput {
  @Field(() => AnswerStepEnum, { description: 'Which step.' })
  step!: AddresseeStep

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when the plan runs: of an acceptance only.',
  })
  plannedFor?: string | null

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: 'Of the report on a voter petition or an opinion about a draft, and of nothing else.',
  })
  outcome?: Outcome | null
}

/** Which follow-up is answered. */
@ArgsType()
export class AnswerFollowUpArgs extends VersionedArgs {
  @Field(() => AnswerFollowUpInput, { description: 'The step, and what is said with it.' })
  input!: AnswerFollowUpInput
}

/** A step of the issuer. */
@InputType({ description: 'A step of the issuer, and what is said with it.' })
export class ReviewFollowUpInput extends SaidInput {
  @Field(() => ReviewStepEnum, { description: 'Which step.' })
  step!: ReviewStep

  @Field(() => ID, {
    nullable: true,
    description:
      'The later session of the issuing unit that looks again: needed of a recommendation that is supervised again, and of no other step.',
  })
  session?: string | null
}

/** Which follow-up is reviewed. */
@ArgsType()
export class ReviewFollowUpArgs extends VersionedArgs {
  @Field(() => ReviewFollowUpInput, { description: 'The step, and what is said with it.' })
  input!: ReviewFollowUpInput
}

/** What is asked instead. */
@InputType({
  description: 'What the issuer asks instead of what was contested: other words, another day, or both.',
})
export class AmendFollowUpInput {
  @Field(() => String, {
    nullable: true,
    description: 'What is asked from now on, at most 2,000 characters; left out: as before.',
  })
  content?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The new last day in time, not before the day of this step; left out: as before.',
  })
  dueOn?: string | null

  @Field(() => String, { description: 'Why it is changed, at most 2,000 characters.' })
  text!: string

  @Field(() => String, { description: 'The document that changes it by its symbol, at most 200 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day of the step; not before the last one, not after today.' })
  on!: string
}

/** Which follow-up is amended. */
@ArgsType()
export class AmendFollowUpArgs extends VersionedArgs {
  @Field(() => AmendFollowUpInput, { description: 'What is asked instead, and why.' })
  input!: AmendFollowUpInput
}

/** One rung up. */
@InputType({ description: 'One rung up the ladder: by which document, on which day.' })
export class EscalateFollowUpInput {
  @Field(() => RungEnum, { description: 'The rung; each follows the last unless a reason is given.' })
  rung!: Rung

  @Field(() => String, { description: 'The document of this rung by its symbol, at most 200 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day of the rung; not before the last step, not after today.' })
  on!: string

  @Field(() => String, {
    nullable: true,
    description: 'Why rungs in between are skipped; needed where some are.',
  })
  skippedBecause?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The new last day in time. An explanation is due by law from 2026-03-01; before that the document sets the day.',
  })
  answerBy?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why an explanation is complex, at most 2,000 characters; needed where its day lies beyond the usual 15 days of the law, and of nothing else.',
  })
  complexBecause?: string | null
}

/** Which follow-up is escalated. */
@ArgsType()
export class EscalateFollowUpArgs extends VersionedArgs {
  @Field(() => EscalateFollowUpInput, { description: 'The rung, and its document.' })
  input!: EscalateFollowUpInput
}
