import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Approval, Publicity } from './land-project-lifecycle.ts'
import type { LandStepKind } from './land-step.ts'

export const PublicityEnum = enumOf<Publicity>('LandPublicity', 'Whether a project is public.', {
  NOT_PUBLIC: 'Chưa công khai.',
  PUBLIC: 'Đã công khai.',
})

export const ApprovalEnum = enumOf<Approval>('LandApproval', 'Whether a project is approved.', {
  PROPOSED: 'Chưa phê duyệt.',
  APPROVED: 'Đã phê duyệt.',
})

export const LandStepKindEnum = enumOf<LandStepKind>(
  'LandStepKind',
  'What is done for a land-clearance project.',
  {
    ANNOUNCED: 'Thông báo thu hồi đất.',
    MEASURED: 'Đo đạc, kiểm đếm.',
    PLAN_POSTED: 'Niêm yết phương án bồi thường.',
    CONSULTED: 'Lấy ý kiến, đối thoại.',
    PLAN_APPROVED: 'Phê duyệt phương án.',
    PAID: 'Chi trả bồi thường.',
    HANDED_OVER: 'Bàn giao mặt bằng.',
  },
)

export const LandProjectOrderEnum = enumOf('LandProjectOrder', 'In which order projects are listed.', {
  NAME: 'By name.',
  LARGEST: 'By area, the largest first.',
  MOST_HOUSEHOLDS: 'By households, the most first.',
})

/** A land-clearance project. */
@Directive('@key(fields: "id")')
@ObjectType('LandProject', { description: 'A project for which land is cleared (giải phóng mặt bằng).' })
export class LandProjectType extends VersionedNode {
  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => Int, { description: 'The land that is cleared, in square metres.' })
  areaM2!: number

  @Field(() => Int, { description: 'Households concerned.' })
  households!: number

  @Field(() => String, { description: 'The symbol of the resolution it goes back to.' })
  resolution!: string

  @Field(() => PublicityEnum, { description: 'Whether it is public, apart from its approval.' })
  publicity!: Publicity

  @Field(() => DateScalar, { nullable: true, description: 'The day it was made public.' })
  publicOn!: string | null

  @Field(() => String, { nullable: true, description: 'Where it was made public.' })
  channel!: string | null

  @Field(() => ApprovalEnum, { description: 'Whether it is approved, apart from being public.' })
  approval!: Approval

  @Field(() => DateScalar, { nullable: true, description: 'The day it was approved.' })
  approvedOn!: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the approving decision.' })
  approvalDocument!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** A step of a project. */
@ObjectType('LandStep', { description: 'One step of a land-clearance project.' })
export class LandStepType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => LandStepKindEnum, { description: 'What was done.' })
  kind!: LandStepKind

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string

  @Field(() => String, { description: 'The symbol of its paper.' })
  document!: string

  @Field(() => Int, { nullable: true, description: 'Of a consultation: how many came; zero is a fact.' })
  attended!: number | null

  @Field(() => Int, { nullable: true, description: 'Of a consultation: how many opinions were given.' })
  opinions!: number | null

  @Field(() => String, { nullable: true, description: 'Of a consultation: what became of the opinions.' })
  outcome!: string | null
}

/** Projects of a district. */
@ObjectType('LedLandProjects', {
  description: 'How many projects a district leads; each project counts once.',
})
export class LedType {
  @Field(() => Int, { description: 'Those that are public on the day.' })
  publicProjects!: number

  @Field(() => Int, { description: 'Those that are approved on the day.' })
  approvedProjects!: number
}

/** Pages of projects. */
export const LandProjectConnection = connectionType(LandProjectType, 'LandProject')
