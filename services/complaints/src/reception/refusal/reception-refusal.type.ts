import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, Int, ObjectType } from 'type-graphql'
import type { ReceptionRefusalState, ReceptionRefusalStep } from './reception-refusal-lifecycle.ts'
import type { RefusalGround } from './refusal-ground.ts'

const point = (letter: string) =>
  `Nghị định 154/2026/NĐ-CP, Điều 4 khoản 1 điểm ${letter}; its text was not read, so it goes by its letter.`

export const RefusalGroundEnum = enumOf<RefusalGround>(
  'RefusalGround',
  'Why reception may be refused; which of them hold is a question of the day (`refusalGrounds`).',
  {
    INCAPABLE:
      'Người say do dùng chất kích thích, người mất khả năng nhận thức hoặc điều khiển hành vi (Luật Tiếp công dân, Điều 9 khoản 1).',
    DISORDERLY:
      'Người đe dọa, xúc phạm cơ quan, người tiếp công dân, hoặc vi phạm nội quy nơi tiếp (Điều 9 khoản 2).',
    SETTLED_AND_EXPLAINED:
      'Vụ việc đã giải quyết đúng, đã kiểm tra, thông báo bằng văn bản và giải thích mà vẫn cố tình kéo dài (Điều 9 khoản 3).',
    POINT_A: point('a'),
    POINT_B: point('b'),
    POINT_C: point('c'),
    POINT_D: point('d'),
    POINT_DD: point('đ'),
    POINT_E: point('e'),
    POINT_G: point('g'),
    POINT_H: point('h'),
    POINT_I: point('i'),
    POINT_K: point('k'),
  },
)

export const ReceptionRefusalStateEnum = enumOf<ReceptionRefusalState>(
  'ReceptionRefusalState',
  'Where a refusal of reception stands.',
  {
    REFUSED: 'Đã từ chối, chưa thông báo bằng văn bản.',
    NOTIFIED: 'Đã thông báo bằng văn bản.',
    WITHDRAWN: 'Không còn từ chối: they were received after all, with the reason.',
  },
)

export const ReceptionRefusalStepEnum = enumOf<ReceptionRefusalStep>(
  'ReceptionRefusalStep',
  'What is done after a refusal.',
  {
    notify: 'Thông báo bằng văn bản: its number.',
    withdraw: 'Tiếp lại: why it is no refusal any more.',
  },
)

export const ReceptionRefusalOrderEnum = enumOf(
  'ReceptionRefusalOrder',
  'In which order refusals of reception are listed.',
  { NEWEST: 'By their day, the newest first.', OLDEST: 'By their day, the oldest first.' },
)

/** A ground of refusal with its days. */
@ObjectType('RefusalGroundRule', {
  description: 'A ground on which reception may be refused, by law and its days.',
})
export class RefusalGroundRuleType {
  @Field(() => RefusalGroundEnum, { description: 'The ground.' })
  ground!: RefusalGround

  @Field(() => String, { description: 'The lasting name of the rule.' })
  code!: string

  @Field(() => String, { description: 'The article it stands in, in Vietnamese.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: keyof typeof EvidenceGradeEnum

  @Field(() => Boolean, {
    description:
      'Whether the reason has to be told by word of mouth as well (Nghị định 154/2026/NĐ-CP, Điều 4 khoản 2).',
  })
  toldByWord!: boolean
}

/** A refusal of reception. */
@ObjectType('ReceptionRefusal', {
  description:
    'Citizens who came and were not received, on a ground of the law (từ chối tiếp công dân). It names nobody.',
})
export class ReceptionRefusalType extends VersionedNode {
  @Field(() => DateScalar, { description: 'The day they were refused.' })
  refusedOn!: string

  @Field(() => RefusalGroundEnum, { description: 'On which ground.' })
  ground!: RefusalGround

  @Field(() => Int, { description: 'How many were refused, in people.' })
  people!: number

  @Field(() => String, { description: 'What happened, in words that name nobody.' })
  reason!: string

  @Field(() => Boolean, { description: 'Whether they were told the reason by word of mouth.' })
  toldByWord!: boolean

  @Field(() => ReceptionRefusalStateEnum, { description: 'Where it stands.' })
  state!: ReceptionRefusalState

  @Field(() => String, {
    nullable: true,
    description: 'The number of the notice (form 01/TCD); null: none yet.',
  })
  notice!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of the notice; null: none yet.' })
  notifiedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it is no refusal any more; null: it is one.' })
  withdrawnWhy!: string | null
}

export const ReceptionRefusalConnection = connectionType(ReceptionRefusalType, 'ReceptionRefusal')
