import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'
import type { InspectionMode } from './inspection.ts'
import type { InspectionState, InspectionStep } from './inspection-lifecycle.ts'

export const InspectionModeEnum = enumOf<InspectionMode>(
  'InspectionMode',
  'Whether those who are inspected were told before.',
  { ANNOUNCED: 'Theo kế hoạch, báo trước.', SURPRISE: 'Đột xuất.' },
)

export const InspectionStateEnum = enumOf<InspectionState>('InspectionState', 'Where an inspection stands.', {
  PLANNED: 'Theo kế hoạch, chưa đi.',
  UNDER_WAY: 'Đang kiểm tra.',
  CONCLUDED: 'Đã kết luận.',
  CALLED_OFF: 'Không tiến hành.',
})

export const InspectionStepEnum = enumOf<InspectionStep>(
  'InspectionStep',
  'What can be done with an inspection.',
  { visit: 'Ghi lượt kiểm tra.', conclude: 'Kết luận.', callOff: 'Không tiến hành.' },
)

export const InspectionOrderEnum = enumOf('InspectionOrder', 'In which order inspections are listed.', {
  NEWEST: 'By the first day planned, the newest first.',
  OLDEST: 'By the first day planned, the oldest first.',
  TEAM: 'By team.',
})

/** An inspection. */
@ObjectType('Inspection', { description: 'An inspection of public duty (kiểm tra công vụ) by one team.' })
export class InspectionType extends VersionedNode {
  @Field(() => String, { description: 'The team.' })
  team!: string

  @Field(() => String, { description: 'The symbol of the plan.' })
  plan!: string

  @Field(() => InspectionModeEnum, { description: 'Announced or by surprise.' })
  mode!: InspectionMode

  @Field(() => DateScalar, { description: 'The first day planned.' })
  from!: string

  @Field(() => DateScalar, { description: 'The last day planned.' })
  to!: string

  @Field(() => InspectionStateEnum, { description: 'Where it stands.' })
  state!: InspectionState

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** A visit. */
@ObjectType('InspectionVisit', { description: 'A visit of a team to a unit.' })
export class InspectionVisitType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'What was visited, as it is called.' })
  place!: string

  @Field(() => DateScalar, { description: 'The day.' })
  visitedOn!: string
}

/** A finding. */
@ObjectType('InspectionFinding', { description: 'Something found at a visit; a violation has a remedy.' })
export class InspectionFindingType extends VersionedNode {
  @Field(() => ID, { description: 'At which visit.' })
  visitId!: string

  @Field(() => Boolean, { description: 'Whether it is a violation.' })
  violation!: boolean

  @Field(() => String, { description: 'What was found.' })
  content!: string

  @Field(() => String, { nullable: true, description: 'What puts it right.' })
  remedy!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Until when it is put right.' })
  dueOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was put right; null: not yet.' })
  remediedOn!: string | null
}

/** Pages of inspections. */
export const InspectionConnection = connectionType(InspectionType, 'Inspection')
