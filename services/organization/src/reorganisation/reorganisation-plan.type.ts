import { DateScalar, DateTimeScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { UnitLevelEnum } from '../unit/unit.type.ts'
import { ReorganisationStateEnum, ReorgEffectKindEnum } from './reorganisation-kinds.type.ts'

/** What stands after a line. */
@ObjectType('ReorganisationSuccessor', { description: 'What stands afterwards, as the line has it.' })
export class ReorganisationSuccessorType {
  @Field(() => String, { nullable: true })
  code?: string | null

  @Field(() => String, { nullable: true })
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
  @Field(() => ReorgEffectKindEnum)
  kind!: keyof typeof ReorgEffectKindEnum

  @Field(() => UnitLevelEnum)
  level!: keyof typeof UnitLevelEnum

  @Field(() => String, { description: 'The code of the unit it speaks of.' })
  predecessor!: string

  @Field(() => ReorganisationSuccessorType, { nullable: true })
  successor?: ReorganisationSuccessorType | null

  @Field(() => Float, { nullable: true, description: 'The part that goes there; null for all of it.' })
  share?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the decree lets this unit continue.' })
  continues?: boolean | null
}

/** One step in the life of a reorganisation. */
@ObjectType('ReorganisationStep', { description: 'Who did what with a reorganisation, when and why.' })
export class ReorganisationStepType {
  @Field(() => String, {
    description: 'DRAFTED, CHANGED, SUBMITTED, APPROVED, RETURNED, CANCELLED or EXECUTED.',
  })
  name!: string

  @Field(() => ReorganisationStateEnum, { description: 'Where it stood afterwards.' })
  toState!: keyof typeof ReorganisationStateEnum

  @Field(() => String, { description: 'What the person was called then.' })
  by!: string

  @Field(() => String, { nullable: true, description: 'Why; told when it is returned or cancelled.' })
  reason!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was recorded, by the clock on the wall.' })
  at!: string
}

/** A reorganisation from draft to execution. */
@ObjectType('Reorganisation', {
  description: 'A reorganisation from its draft until the register shows it (then `event`).',
})
export class ReorganisationType {
  @Field(() => ID, { description: 'Once executed, also the id of its event.' })
  id!: string

  @Field(() => Int, { description: 'Grows with each step; give it back as `expectedVersion`.' })
  version!: number

  @Field(() => ReorganisationStateEnum)
  state!: keyof typeof ReorganisationStateEnum

  @Field(() => String)
  title!: string

  @Field(() => String, { description: 'The symbol of the legal document.' })
  legalBasis!: string

  @Field(() => DateScalar, { description: 'The first day of the new boundaries.' })
  effectiveOn!: string

  @Field(() => [ReorganisationLineType], { description: 'Its lines in order; 1,000 at most.' })
  lines!: ReorganisationLineType[]
}

export const ReorganisationConnection = connectionType(ReorganisationType, 'Reorganisation')
