import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { ProtectedPerson, ProtectionKind } from './protection-measure.ts'
import type { ProtectionMeasureState, ProtectionMeasureStep } from './protection-measure-lifecycle.ts'

export const ProtectionKindEnum = enumOf<ProtectionKind>('ProtectionKind', 'What is protected.', {
  CONFIDENTIALITY: 'Bí mật thông tin (Luật Tố cáo, Điều 56).',
  EMPLOYMENT: 'Vị trí công tác, việc làm (Điều 57).',
  LIFE_HEALTH_PROPERTY: 'Tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm (Điều 58).',
})

export const ProtectedPersonEnum = enumOf<ProtectedPerson>(
  'ProtectedPerson',
  'Whom it is for; nobody is named.',
  {
    DENOUNCER: 'Người tố cáo.',
    RELATIVE: 'Vợ hoặc chồng, cha mẹ, con của người tố cáo.',
  },
)

export const ProtectionMeasureStateEnum = enumOf<ProtectionMeasureState>(
  'ProtectionMeasureState',
  'Where a measure of protection stands.',
  {
    ASKED: 'Đã đề nghị.',
    RUNNING: 'Đang áp dụng.',
    REFUSED: 'Không áp dụng, with the reason.',
    ENDED: 'Đã chấm dứt.',
  },
)

export const ProtectionMeasureStepEnum = enumOf<ProtectionMeasureStep>(
  'ProtectionMeasureStep',
  'What is decided about a measure of protection, each by its paper.',
  {
    grant: 'Quyết định áp dụng.',
    refuse: 'Không áp dụng: why.',
    change: 'Thay đổi, bổ sung: what changes.',
    end: 'Chấm dứt: why.',
  },
)

/** A measure of protection. */
@ObjectType('ProtectionMeasure', {
  description:
    'A measure that protects a denouncer or those near to them (Luật Tố cáo 25/2018/QH14, Điều 47 đến 58), kept with the case and in its sight alone.',
})
export class ProtectionMeasureType extends VersionedNode {
  @Field(() => ProtectionKindEnum, { description: 'What is protected.' })
  kind!: ProtectionKind

  @Field(() => ProtectedPersonEnum, { description: 'Whom it is for.' })
  person!: ProtectedPerson

  @Field(() => String, { description: 'What is feared, naming nobody.' })
  reason!: string

  @Field(() => ProtectionMeasureStateEnum, { description: 'Where it stands.' })
  state!: ProtectionMeasureState

  @Field(() => DateScalar, { description: 'The day it was asked for.' })
  askedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last decision; null: none yet.' })
  decidedOn!: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the last decision.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'How it is applied, or why it was refused or ended.' })
  note!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended; null: it has not.' })
  endedOn!: string | null
}
