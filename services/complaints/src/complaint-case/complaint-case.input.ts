import type { ClockStanding } from '@province/clocks'
import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ClockStandingEnum } from '@province/timekeeping'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { ComplaintInstance } from './complaint-case.ts'
import {
  ComplaintCaseOrderEnum,
  ComplaintCaseStateEnum,
  ComplaintCaseStepEnum,
  ComplaintInstanceEnum,
  ComplaintOutcomeEnum,
  ComplexityGroundEnum,
} from './complaint-case.type.ts'
import type { ComplaintCaseState, ComplaintCaseStep } from './complaint-case-lifecycle.ts'
import type { ComplaintOutcome } from './complaint-case-step.ts'
import type { ComplexityGround } from './complexity-ground.ts'
import type { DialogueConcern, DialogueLead } from './dialogue-rule.ts'
import { DialogueConcernEnum, DialogueLeadEnum } from './dialogue-rule.type.ts'

const OVERRULED =
  'Why the unit decides although the rule of jurisdiction names another; at most 1,000 characters.'

/** Which cases. */
@ArgsType()
export class ComplaintCasesArgs extends scopedArgs(ComplaintCaseOrderEnum, 'DUE_FIRST') {
  @Field(() => [ComplaintCaseStateEnum], {
    nullable: true,
    description: 'Only those that stand at one of these.',
  })
  states?: ComplaintCaseState[] | null

  @Field(() => ComplaintInstanceEnum, { nullable: true, description: 'Only those of this instance.' })
  instance?: ComplaintInstance | null

  @Field(() => [ClockStandingEnum], { nullable: true, description: 'Only those whose time limit stands so.' })
  standings?: ClockStanding[] | null

  @Field(() => String, { nullable: true, description: 'Only those whose code begins so.' })
  matching?: string | null
}

/** By which complaints a case is opened. */
@InputType({ description: 'By which accepted complaints a case is opened, and what it is about.' })
export class OpenComplaintCaseInput {
  @Field(() => [ID], { description: 'Petitions: accepted complaints of one unit, 1 to 100.' })
  petitions!: string[]

  @Field(() => String, { description: 'What it is about, naming nobody; at most 300 characters.' })
  title!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Whom the complaint concerns, by name and office, at most 200 characters: they never verify it. Nobody is shown it.',
  })
  concerned?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The unit whose decision or act is complained of; the unit of the petitions when left out.',
  })
  against?: string | null

  @Field(() => String, { nullable: true, description: OVERRULED })
  overruled?: string | null
}

/** A step that is taken. */
@InputType({ description: 'A step of a case, and what has to be said of it.' })
export class StepComplaintCaseInput {
  @Field(() => ComplaintCaseStepEnum, { description: 'Which step.' })
  step!: ComplaintCaseStep

  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken; today when left out.' })
  on?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The symbol of its paper: notice, decision, request; at most 100 characters.',
  })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What was found, why, or where it was published; at most 2,000 characters.',
  })
  reason?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who verifies, by name and office, of `assign`; at most 200 characters.',
  })
  officer?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Their account, of `assign`, where they have one: it has to be one, and nobody the case keeps out.',
  })
  officerAccount?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why nothing had to be verified, of `decide`, where nothing was (Law on Complaints, article 29.1); at most 1,000 characters.',
  })
  unverified?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For which day the dialogue is announced, of `announce_dialogue`.',
  })
  dialogueFor?: string | null

  @Field(() => DialogueLeadEnum, {
    nullable: true,
    description: 'Who led it, of `hold_dialogue`; asked since 2026-07-01.',
  })
  ledBy?: DialogueLead | null

  @Field(() => [DialogueConcernEnum], {
    nullable: true,
    description:
      'What is at stake, of `hold_dialogue` at second instance: with any of it the chair of the province comes in person.',
  })
  concerns?: DialogueConcern[] | null

  @Field(() => Int, { nullable: true, description: 'How many people attended, of `hold_dialogue`.' })
  attended?: number | null

  @Field(() => ComplaintOutcomeEnum, { nullable: true, description: 'How it was decided, of `decide`.' })
  outcome?: ComplaintOutcome | null

  @Field(() => Int, {
    nullable: true,
    description: 'By how many days it is lengthened, in the days its rule counts, of `extend`.',
  })
  days?: number | null

  @Field(() => ComplexityGroundEnum, {
    nullable: true,
    description: 'On which ground it is complex, of `determine_complex`.',
  })
  ground?: ComplexityGround | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many people withdraw, of `withdraw_part`; all of the petition when left out.',
  })
  people?: number | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Whose: a petition of the case, of `withdraw_part`; neither is said where a part of the matter is withdrawn.',
  })
  petition?: string | null
}

/** Which case, and its step. */
@ArgsType()
export class StepComplaintCaseArgs extends VersionedArgs {
  @Field(() => StepComplaintCaseInput, { description: 'The step.' })
  input!: StepComplaintCaseInput
}

/** To whom a decision is complained of. */
@InputType({ description: 'To whom the decision of a first instance is complained of.' })
export class AppealComplaintCaseInput {
  @Field(() => ID, { description: 'The unit above that decides; `petition.handle` is needed on it.' })
  unit!: string

  @Field(() => String, {
    description: 'The symbol or title of the second complaint; at most 100 characters.',
  })
  document!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day it came; today when left out.' })
  on?: string | null

  @Field(() => String, { nullable: true, description: OVERRULED })
  overruled?: string | null
}

/** Which case, and the complaint of its decision. */
@ArgsType()
export class AppealComplaintCaseArgs extends VersionedArgs {
  @Field(() => AppealComplaintCaseInput, { description: 'The second complaint.' })
  input!: AppealComplaintCaseInput
}
