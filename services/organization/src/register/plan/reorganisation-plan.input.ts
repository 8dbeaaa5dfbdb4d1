import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql'
import type { EffectKind } from '../decree/decree.ts'
import { ReorgEffectKindEnum } from '../decree/reorg-effect-kind.type.ts'
import type { UnitLevel } from '../unit/unit.ts'
import { UnitLevelEnum } from '../unit/unit.type.ts'
import { ReorganisationOrderEnum, ReorganisationStateEnum } from './reorganisation-kinds.type.ts'
import type { ReorganisationState } from './reorganisation-lifecycle.ts'

/** What stands after a line. */
@InputType({ description: 'What is there afterwards; what is left out stays as it was.' })
export class ReorganisationSuccessorInput {
  @Field(() => String, {
    nullable: true,
    description: 'The code: of a unit that is there, or of one to be opened.',
  })
  code?: string | null

  @Field(() => String, { nullable: true, description: 'The full name; needed to open a unit.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'The legal kind, such as xã; needed to open a unit.' })
  kind?: string | null

  @Field(() => String, { nullable: true, description: 'The code of the parent; needed to open a unit.' })
  parent?: string | null
}

/** One line of a reorganisation. */
@InputType({ description: 'One line of a reorganisation, in codes of the day before.' })
export class ReorganisationLineInput {
  @Field(() => ReorgEffectKindEnum, { description: 'What the line does.' })
  kind!: EffectKind

  @Field(() => UnitLevelEnum, { description: 'The tier of the unit, or the tier that is abolished.' })
  level!: UnitLevel

  @Field(() => String, {
    description:
      'The code of the unit; for `ABOLISH_LEVEL` of the unit under which the tier is abolished; for `FROM_OUTSIDE` the code with which the unit comes.',
  })
  predecessor!: string

  @Field(() => ReorganisationSuccessorInput, { nullable: true, description: 'What is there afterwards.' })
  successor?: ReorganisationSuccessorInput | null

  @Field(() => Float, {
    nullable: true,
    description: 'For `SPLIT` and `PART_TRANSFER`: the part that goes there, above 0, below 1, six decimals.',
  })
  share?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'The decree lets this unit continue, enlarged by those merged into it.',
  })
  continues?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Units that were never in this register go into the successor too.',
  })
  outside?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'The document behind this line, where the reorganisation rests on several.',
  })
  legalBasis?: string | null
}

/** A reorganisation as it is written. */
@InputType({ description: 'What a reorganisation is to do, on which day, by which legal document.' })
export class ReorganisationInput {
  @Field(() => String, { description: 'What is decided, in Vietnamese; 500 characters at most.' })
  title!: string

  @Field(() => String, { description: 'The symbol of the legal document.' })
  legalBasis!: string

  @Field(() => DateScalar, { description: 'The first day of the new boundaries.' })
  effectiveOn!: string

  @Field(() => ID, { nullable: true, description: 'The executed reorganisation that this one corrects.' })
  corrects?: string | null

  @Field(() => [ReorganisationLineInput], { description: 'One line per unit and successor; 1,000 at most.' })
  lines!: ReorganisationLineInput[]
}

/** A step that says why. */
@ArgsType()
export class ReorganisationReasonArgs extends VersionedArgs {
  @Field(() => String, { description: 'Why, in Vietnamese; 500 characters at most.' })
  reason!: string
}

/** An approval of what was previewed. */
@ArgsType()
export class ReorganisationApprovalArgs extends VersionedArgs {
  @Field(() => Int, { description: '`registerVersion` of the preview that was seen.' })
  registerVersion!: number
}

/** Which reorganisations, which page. */
@ArgsType()
export class ReorganisationPlansArgs extends sortedArgs(ReorganisationOrderEnum, 'LATEST') {
  @Field(() => ReorganisationStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: ReorganisationState | null
}
