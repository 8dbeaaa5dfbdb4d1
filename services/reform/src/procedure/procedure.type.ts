import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { ProcedureCell } from './counted-procedures.sql.ts'
import type { CompetentLevel } from './procedure.ts'
import type { ProcedureChangeKind } from './procedure-change.ts'
import type { ProcedureState, ProcedureStep } from './procedure-lifecycle.ts'

export const ProcedureStateEnum = enumOf<ProcedureState>(
  'ProcedureState',
  'Whether a procedure is in force.',
  {
    IN_FORCE: 'Còn hiệu lực: it may be asked for.',
    ABOLISHED: 'Đã bãi bỏ: a decision ended it.',
  },
)

export const ProcedureStepEnum = enumOf<ProcedureStep>(
  'ProcedureStep',
  'What a decision can do to a procedure.',
  { amend: 'Sửa đổi, bổ sung: it is said anew.', abolish: 'Bãi bỏ: it ends.' },
)

export const CompetentLevelEnum = enumOf<CompetentLevel>(
  'CompetentLevel',
  'Which level of authority decides in a procedure.',
  { PROVINCE: 'Cấp tỉnh.', DISTRICT: 'Cấp huyện, until 2025-07-01.', COMMUNE: 'Cấp xã.' },
)

export const ProcedureChangeKindEnum = enumOf<ProcedureChangeKind>(
  'ProcedureChangeKind',
  'What a decision did to a procedure.',
  { ISSUED: 'Ban hành mới.', AMENDED: 'Sửa đổi, bổ sung.', ABOLISHED: 'Bãi bỏ.' },
)

export const ProcedureOrderEnum = enumOf('ProcedureOrder', 'In which order procedures are listed.', {
  NEWEST: 'By their last decision, the newest first.',
  OLDEST: 'By their last decision, the oldest first.',
  CODE: 'By code.',
  LONGEST: 'By statutory days, the most first.',
})

export const ProcedureChangeOrderEnum = enumOf(
  'ProcedureChangeOrder',
  'In which order decisions about procedures are listed.',
  { NEWEST: 'The newest first.', OLDEST: 'The oldest first.' },
)

export const ProcedureCellEnum = enumOf<ProcedureCell>(
  'ProcedureCell',
  'What a cell of the form of procedures counts.',
  {
    IN_FORCE: 'All in force on the day.',
    ONE_STOP: 'Those of them that are handled by one-stop.',
    INTERNAL_PROCESS: 'Those of them whose internal process was issued.',
  },
)

/** An administrative procedure. */
@ObjectType('Procedure', {
  description: 'An administrative procedure (thủ tục hành chính), as its last decision says it.',
})
export class ProcedureType extends VersionedNode {
  @Field(() => String, { description: 'Its code; an attribute, never a key.' })
  code!: string

  @Field(() => String, { description: 'What may be asked for, in Vietnamese.' })
  name!: string

  @Field(() => String, { description: 'Lĩnh vực: the field of administration it belongs to.' })
  field!: string

  @Field(() => CompetentLevelEnum, { description: 'Which level decides.' })
  level!: CompetentLevel

  @Field(() => Int, { description: 'Statutory working days from a complete dossier on; 0: at once.' })
  statutoryDays!: number

  @Field(() => ProcedureStateEnum, { description: 'Whether it is in force.' })
  state!: ProcedureState

  @Field(() => DateScalar, { description: 'The day of its last decision.' })
  changedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when on it is handled by one-stop; null: it is not.',
  })
  oneStopOn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The decision that issued its internal process; null: none did.',
  })
  processDecision!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of that decision.' })
  processOn!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** One decision about one procedure. */
@ObjectType('ProcedureChange', { description: 'One decision about one procedure.' })
export class ProcedureChangeType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => ProcedureChangeKindEnum, { description: 'What it did.' })
  kind!: ProcedureChangeKind

  @Field(() => String, { description: 'The symbol of the decision.' })
  decision!: string

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: string

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** Pages of procedures. */
export const ProcedureConnection = connectionType(ProcedureType, 'Procedure')

/** Pages of decisions about procedures. */
export const ProcedureChangeConnection = connectionType(ProcedureChangeType, 'ProcedureChange')
