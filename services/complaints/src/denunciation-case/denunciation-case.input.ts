import type { ClockStanding } from '@province/clocks'
import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ClockStandingEnum, ExtensionReasonEnum, PauseReasonEnum } from '@province/timekeeping'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { ExtensionReason, PauseReason } from '../clock/clock-rule.ts'
import {
  DenunciationCaseOrderEnum,
  DenunciationCaseStateEnum,
  DenunciationCaseStepEnum,
  DenunciationOutcomeEnum,
} from './denunciation-case.type.ts'
import type { DenunciationCaseState, DenunciationCaseStep } from './denunciation-case-lifecycle.ts'
import type { DenunciationOutcome } from './denunciation-case-step.ts'

/** Which cases. */
@ArgsType()
export class DenunciationCasesArgs extends scopedArgs(DenunciationCaseOrderEnum, 'DUE_FIRST') {
  @Field(() => [DenunciationCaseStateEnum], {
    nullable: true,
    description: 'Only those that stand at one of these.',
  })
  states?: DenunciationCaseState[] | null

  @Field(() => [ClockStandingEnum], { nullable: true, description: 'Only those whose time limit stands so.' })
  standings?: ClockStanding[] | null

  @Field(() => String, { nullable: true, description: 'Only those whose code begins so.' })
  matching?: string | null
}

/** By which denunciations a case is opened. */
@InputType({ description: 'By which denunciations a case is opened, what it is about, whom it concerns.' })
export class OpenDenunciationCaseInput {
  @Field(() => [ID], {
    description:
      'Petitions: denunciations of one unit that are its own to handle, all accepted or all just classified, 1 to 100.',
  })
  petitions!: string[]

  @Field(() => String, { description: 'What it is about, naming nobody; at most 300 characters.' })
  title!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Who is denounced, by name and office, at most 200 characters: they never verify it. Nobody is shown it.',
  })
  concerned?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The unit where they serve, or that is denounced itself; what the petitions were registered with when left out.',
  })
  concernedUnit?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'They head that unit, are deputy of its head, or it is the body that is denounced: then the unit immediately above deals with it.',
  })
  concernedHead?: boolean | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the account of who is denounced, where there is one: nothing of the case exists for it.',
  })
  concernedAccount?: string | null

  @Field(() => [ID], {
    nullable: true,
    description:
      'Accounts that deal with nothing of it: that of who denounced, of those near to either. Nobody is shown them, nor why they are.',
  })
  keptOut?: string[] | null
}

/** A step that is taken. */
@InputType({ description: 'A step of a case, and what has to be said of it.' })
export class StepDenunciationCaseInput {
  @Field(() => DenunciationCaseStepEnum, { description: 'Which step.' })
  step!: DenunciationCaseStep

  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken; today when left out.' })
  on?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The symbol of its paper: notice, decision, conclusion; at most 100 characters.',
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

  @Field(() => DenunciationOutcomeEnum, { nullable: true, description: 'What was found, of `conclude`.' })
  outcome?: DenunciationOutcome | null

  @Field(() => ID, { nullable: true, description: 'The unit it goes to, of `forward`.' })
  to?: string | null

  @Field(() => ExtensionReasonEnum, { nullable: true, description: 'Why it is lengthened, of `extend`.' })
  extension?: ExtensionReason | null

  @Field(() => Int, {
    nullable: true,
    description: 'By how many days, in the days its rule counts, of `extend`.',
  })
  days?: number | null

  @Field(() => PauseReasonEnum, { nullable: true, description: 'Why it stands still, of `suspend`.' })
  suspension?: PauseReason | null

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
export class StepDenunciationCaseArgs extends VersionedArgs {
  @Field(() => StepDenunciationCaseInput, { description: 'The step.' })
  input!: StepDenunciationCaseInput
}
