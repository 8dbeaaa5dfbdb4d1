import { DateScalar, DateTimeScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { WindowInput } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ClockStandingEnum } from '@province/timekeeping'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { CompetentLevel } from '../procedure/procedure.ts'
import { CompetentLevelEnum } from '../procedure/procedure.type.ts'
import type { DossierCell } from './counted-cell.sql.ts'
import {
  DossierCellEnum,
  DossierChannelEnum,
  DossierOrderEnum,
  DossierStateEnum,
  DossierStepEnum,
} from './dossier.type.ts'
import type { DossierState, DossierStepName } from './dossier-lifecycle.ts'
import type { DossierChannel } from './start-rule.ts'

/** Which cell of which row of the statutory form. */
@InputType({ description: 'A cell of the statutory form of how dossiers were settled.' })
export class CountedDossiersInput {
  @Field(() => DossierCellEnum, { description: 'What it counts.' })
  cell!: DossierCell

  @Field(() => WindowInput, { description: 'The days of the report.' })
  window!: WindowInput

  @Field(() => CompetentLevelEnum, { nullable: true, description: 'Only what this level decides in.' })
  level?: CompetentLevel | null

  @Field(() => String, { nullable: true, description: 'Only procedures of this field.' })
  field?: string | null

  @Field(() => ID, { nullable: true, description: 'Only of this unit itself, without those below it.' })
  unit?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only those on which this actor took a step: an account, an API client, or a service.',
  })
  by?: string | null
}

/** Which step, on which days. */
@InputType({ description: 'A step that dossiers took on some days.' })
export class StepTakenInput {
  @Field(() => String, { description: 'Which step: `submit`, or one of `DossierStep`.' })
  step!: string

  @Field(() => WindowInput, { description: 'On which days.' })
  window!: WindowInput
}

/** Which dossiers. */
@ArgsType()
export class DossiersArgs extends scopedArgs(DossierOrderEnum, 'DUE_FIRST') {
  @Field(() => [DossierStateEnum], { nullable: true, description: 'Only those that stand at one of these.' })
  states?: DossierState[] | null

  @Field(() => [ClockStandingEnum], { nullable: true, description: 'Only those whose time limit stands so.' })
  standings?: string[] | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those whose running time limit ends by this day.',
  })
  dueBy?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those whose running time limit ends on this day or later.',
  })
  dueFrom?: string | null

  @Field(() => ID, { nullable: true, description: 'Only those by this procedure.' })
  procedure?: string | null

  @Field(() => String, { nullable: true, description: 'Only those whose code begins so.' })
  matching?: string | null

  @Field(() => CountedDossiersInput, {
    nullable: true,
    description: 'Only those that this cell of the statutory form counts.',
  })
  counted?: CountedDossiersInput | null

  @Field(() => StepTakenInput, {
    nullable: true,
    description: 'Only those that took this step on these days.',
  })
  took?: StepTakenInput | null
}

/** A dossier that is handed in. */
@InputType({ description: 'A dossier that is handed in.' })
export class SubmitDossierInput {
  @Field(() => ID, { description: 'The unit that takes it.' })
  unit!: string

  @Field(() => ID, { description: 'By which procedure, which is in force.' })
  procedure!: string

  @Field(() => String, { nullable: true, description: 'Its code, where it has one; else one is made.' })
  code?: string | null

  @Field(() => String, { description: 'Who asks, at most 200 characters.' })
  applicant!: string

  @Field(() => DossierChannelEnum, { description: 'By which way.' })
  channel!: DossierChannel

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now when left out, never later.' })
  submittedAt?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'Taken outside of the competent territory.' })
  outside!: boolean
}

/** A step that is taken. */
@InputType({ description: 'A step of a dossier, and what has to be said of it.' })
export class StepDossierInput {
  @Field(() => DossierStepEnum, { description: 'Which step.' })
  step!: DossierStepName

  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken; today when left out.' })
  on?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The symbol of its paper; supplement, apology, refusal.',
  })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why; of a supplement every defect with what to do, of a refusal the reason.',
  })
  reason?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day that an apology promises anew.' })
  promisedOn?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'From 2026-08-05, of what was taken outside of the territory: when the competent body had it.',
  })
  competentOn?: string | null
}

/** Which dossier, and its step. */
@ArgsType()
export class StepDossierArgs extends VersionedArgs {
  @Field(() => StepDossierInput, { description: 'The step.' })
  input!: StepDossierInput
}
