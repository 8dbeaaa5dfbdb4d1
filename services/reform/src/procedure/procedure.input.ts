import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { windowedArgs } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { ProcedureCell } from './counted-procedures.sql.ts'
import type { CompetentLevel } from './procedure.ts'
import {
  CompetentLevelEnum,
  ProcedureCellEnum,
  ProcedureChangeKindEnum,
  ProcedureChangeOrderEnum,
  ProcedureOrderEnum,
  ProcedureStateEnum,
} from './procedure.type.ts'
import type { ProcedureChangeKind } from './procedure-change.ts'
import type { ProcedureState } from './procedure-lifecycle.ts'

/** Which cell of the statutory form. */
@InputType({ description: 'A cell of the statutory form of procedures.' })
export class CountedProceduresInput {
  @Field(() => ProcedureCellEnum, { description: 'What it counts.' })
  cell!: ProcedureCell

  @Field(() => DateScalar, { description: 'The day as of which it counts.' })
  on!: string
}

/** Which procedures. */
@ArgsType()
export class ProceduresArgs extends sortedArgs(ProcedureOrderEnum, 'NEWEST') {
  @Field(() => ID, {
    nullable: true,
    description: 'Only those that this unit, or one below it, promulgates.',
  })
  within?: string | null

  @Field(() => ProcedureStateEnum, { nullable: true, description: 'Only those in force, or abolished.' })
  state?: ProcedureState | null

  @Field(() => CompetentLevelEnum, { nullable: true, description: 'Only those this level decides in.' })
  level?: CompetentLevel | null

  @Field(() => String, { nullable: true, description: 'Only those with this in code or name.' })
  matching?: string | null

  @Field(() => CountedProceduresInput, {
    nullable: true,
    description: 'Only those that this cell of the statutory form counts.',
  })
  counted?: CountedProceduresInput | null
}

/** Which decisions about procedures. */
@ArgsType()
export class ProcedureChangesArgs extends windowedArgs(
  ProcedureChangeOrderEnum,
  'NEWEST',
  'Decided on these days.',
) {
  @Field(() => ProcedureChangeKindEnum, { nullable: true, description: 'Only those that did this.' })
  kind?: ProcedureChangeKind | null
}

/** A decision. */
@InputType({ description: 'A numbered decision and its day.' })
export class ProcedureDecisionInput {
  @Field(() => String, { description: 'The symbol of the decision, at most 100 characters.' })
  decision!: string

  @Field(() => DateScalar, { description: 'Its day: never after today, nor before the last decision.' })
  decidedOn!: string
}

/** What a decision says of a procedure. */
@InputType({ description: 'What a decision says of a procedure, as a whole.' })
export class AmendProcedureInput extends ProcedureDecisionInput {
  @Field(() => String, { description: 'What may be asked for, at most 500 characters.' })
  name!: string

  @Field(() => String, { description: 'Its field of administration, at most 200 characters.' })
  field!: string

  @Field(() => CompetentLevelEnum, { description: 'Which level decides.' })
  level!: CompetentLevel

  @Field(() => Int, { description: 'Statutory working days, 0 to 365; 0: at once.' })
  statutoryDays!: number
}

/** A procedure that a decision issues. */
@InputType({ description: 'A procedure that a decision issues.' })
export class IssueProcedureInput extends AmendProcedureInput {
  @Field(() => ID, { description: 'The unit that promulgates it.' })
  unit!: string

  @Field(() => String, { description: 'Its code, at most 50 characters; no other in force bears it.' })
  code!: string
}

/** Which procedure is amended, and how it is said. */
@ArgsType()
export class AmendProcedureArgs extends VersionedArgs {
  @Field(() => AmendProcedureInput, { description: 'The decision, and what it says.' })
  input!: AmendProcedureInput
}

/** Which procedure is abolished, by which decision. */
@ArgsType()
export class AbolishProcedureArgs extends VersionedArgs {
  @Field(() => ProcedureDecisionInput, { description: 'The decision.' })
  input!: ProcedureDecisionInput
}

/** How a procedure is handled. */
@InputType({ description: 'How a procedure is handled within the authorities; what is left out is not so.' })
export class ArrangeProcedureInput {
  @Field(() => DateScalar, { nullable: true, description: 'From when on it is handled by one-stop.' })
  oneStopOn?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The decision that issued its internal process, at most 100 characters.',
  })
  processDecision?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of that decision, given with it.' })
  processOn?: string | null
}

/** Which procedure, and how it is handled. */
@ArgsType()
export class ArrangeProcedureArgs extends VersionedArgs {
  @Field(() => ArrangeProcedureInput, { description: 'How it is handled.' })
  input!: ArrangeProcedureInput
}
