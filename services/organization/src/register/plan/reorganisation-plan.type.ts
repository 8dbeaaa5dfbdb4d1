import { DateScalar, DateTimeScalar, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Float, ObjectType } from 'type-graphql'
import type { EffectKind } from '../decree/decree.ts'
import { ReorgEffectKindEnum } from '../decree/reorg-effect-kind.type.ts'
import type { UnitLevel } from '../unit/unit.ts'
import { UnitLevelEnum } from '../unit/unit.type.ts'
import { ReorganisationStateEnum } from './reorganisation-kinds.type.ts'
import type { ReorganisationState } from './reorganisation-lifecycle.ts'

/** What stands after a line. */
@ObjectType('ReorganisationSuccessor', { description: 'What is there afterwards, as the line has it.' })
export class ReorganisationSuccessorType {
  @Field(() => String, { nullable: true, description: 'The code.' })
  code?: string | null

  @Field(() => String, { nullable: true, description: 'The full name.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'The legal kind.' })
  kind?: string | null

  @Field(() => String, { nullable: true, description: 'The code of the parent.' })
  parent?: string | null
}

/** One line of a reorganisation as it is written. */
@ObjectType('ReorganisationLine', {
  description: 'One line of a reorganisation, in codes of the day before.',
})
export class ReorganisationLineType {
  @Field(() => ReorgEffectKindEnum, { description: 'What the line does.' })
  kind!: EffectKind

  @Field(() => UnitLevelEnum, { description: 'The tier of the unit, or the tier that is abolished.' })
  level!: UnitLevel

  @Field(() => String, { description: 'The code of the unit it speaks of.' })
  predecessor!: string

  @Field(() => ReorganisationSuccessorType, { nullable: true, description: 'What is there afterwards.' })
  successor?: ReorganisationSuccessorType | null

  @Field(() => Float, { nullable: true, description: 'The part that goes there; null for all of it.' })
  share?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the decree lets this unit continue.' })
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

/** One step in the life of a reorganisation. */
@ObjectType('ReorganisationStep', { description: 'Who did what with a reorganisation, when and why.' })
export class ReorganisationStepType {
  @Field(() => String, {
    description: 'DRAFTED, CHANGED, SUBMITTED, APPROVED, RETURNED, CANCELLED or EXECUTED.',
  })
  name!: string

  @Field(() => ReorganisationStateEnum, { description: 'How far it had come afterwards.' })
  toState!: ReorganisationState

  @Field(() => String, { description: 'What the person was called then.' })
  by!: string

  @Field(() => String, { nullable: true, description: 'Why; said when it is returned or cancelled.' })
  reason!: string | null

  @Field(() => DateTimeScalar, { description: 'When, by the clock that the days of the law run on.' })
  at!: string
}

/** A reorganisation from draft to execution. */
@ObjectType('Reorganisation', {
  description:
    'A reorganisation from its draft until the register shows it (then `event`, whose id is the same).',
})
export class ReorganisationType extends VersionedNode {
  @Field(() => ReorganisationStateEnum, { description: 'How far it has come.' })
  state!: ReorganisationState

  @Field(() => String, { description: 'What is decided, in Vietnamese.' })
  title!: string

  @Field(() => String, { description: 'The symbol of the legal document.' })
  legalBasis!: string

  @Field(() => DateScalar, { description: 'The first day of the new boundaries.' })
  effectiveOn!: string

  @Field(() => [ReorganisationLineType], { description: 'Its lines in order; 1,000 at most.' })
  lines!: ReorganisationLineType[]
}

export const ReorganisationConnection = connectionType(ReorganisationType, 'Reorganisation')
