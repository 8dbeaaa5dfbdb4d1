import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, ObjectType } from 'type-graphql'
import type { OnlineKind } from './online-reception.ts'
import type { OnlineReceptionState, OnlineReceptionStep } from './online-reception-lifecycle.ts'
import type { OnlineRequirementKind } from './online-rule.ts'

export const OnlineKindEnum = enumOf<OnlineKind>(
  'OnlineReceptionKind',
  'For which matters and people a session is held online (Nghị định 154/2026/NĐ-CP, Điều 20).',
  {
    COMPLEX_OR_LONG: 'Vụ việc phức tạp, kéo dài.',
    HARD_TO_COME: 'Người ở xa, hộ nghèo, người có công, người cao tuổi, người khuyết tật.',
    DISASTER_OR_ORDER: 'Khi có thiên tai hoặc theo lệnh.',
    DENUNCIATION_NOT_SECRET: 'Tố cáo mà người tố cáo không yêu cầu giữ bí mật.',
    OTHER: 'Trường hợp khác.',
  },
)

export const OnlineReceptionStateEnum = enumOf<OnlineReceptionState>(
  'OnlineReceptionState',
  'Where a session online stands.',
  {
    PLANNED: 'Đã dự kiến, chưa thông báo.',
    ANNOUNCED: 'Đã thông báo.',
    TESTED: 'Đã thử đường truyền.',
    HELD: 'Đã tiếp, bản ghi đã lưu.',
    CANCELLED: 'Không tiếp, with the reason.',
  },
)

export const OnlineReceptionStepEnum = enumOf<OnlineReceptionStep>(
  'OnlineReceptionStep',
  'What is done about a session online.',
  {
    announce: 'Thông báo: the number of the notice.',
    test: 'Thử đường truyền.',
    hold: 'Ghi buổi tiếp: its session, when all places were connected, and where the recording is kept.',
    cancel: 'Không tiếp: why.',
  },
)

export const OnlineReceptionOrderEnum = enumOf(
  'OnlineReceptionOrder',
  'In which order sessions online are listed.',
  { LATEST: 'By their day, the latest first.', EARLIEST: 'By their day, the earliest first.' },
)

export const OnlineRequirementKindEnum = enumOf<OnlineRequirementKind>(
  'OnlineRequirementKind',
  'What has to be done before a session online.',
  {
    NOTICE: 'It is announced 5 working days before.',
    TEST: 'The connection is tried 1 working day before.',
    CONNECTION: 'All places are connected 1 hour before.',
  },
)

/** What has to be done before a session online. */
@ObjectType('OnlineRequirement', {
  description: 'What has to be done before a session online, by when, and whether it was (Điều 23 khoản 1).',
})
export class OnlineRequirementType {
  @Field(() => OnlineRequirementKindEnum, { description: 'What.' })
  requires!: OnlineRequirementKind

  @Field(() => String, { description: 'The article it stands in, in Vietnamese.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: keyof typeof EvidenceGradeEnum

  @Field(() => String, {
    description: 'By when: a day `YYYY-MM-DD`, of CONNECTION a time of that day `HH:MM`.',
  })
  last!: string

  @Field(() => String, { nullable: true, description: 'When it was done, written alike; null: not yet.' })
  done!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was late; null: it was not.' })
  late!: string | null
}

/** A session online. */
@ObjectType('OnlineReception', {
  description:
    'A session of reception that is held online (tiếp công dân trực tuyến, Nghị định 154/2026/NĐ-CP, Điều 18 đến 24), from 2026-07-01. It names nobody.',
})
export class OnlineReceptionType extends VersionedNode {
  @Field(() => DateScalar, { description: 'The day of the session.' })
  on!: string

  @Field(() => String, { description: 'When it begins, `HH:MM`.' })
  startsAt!: string

  @Field(() => OnlineKindEnum, { description: 'For which matters and people.' })
  kind!: OnlineKind

  @Field(() => String, { description: 'Which matter, or why online; it names nobody.' })
  subject!: string

  @Field(() => String, { description: 'The places that are connected.' })
  places!: string

  @Field(() => DateScalar, { description: 'The day it was planned.' })
  plannedOn!: string

  @Field(() => OnlineReceptionStateEnum, { description: 'Where it stands.' })
  state!: OnlineReceptionState

  @Field(() => String, { nullable: true, description: 'The number of the notice; null: none yet.' })
  notice!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where its sound and picture are kept, as the law on archives has it; null: not held yet.',
  })
  recording!: string | null

  @Field(() => String, { nullable: true, description: 'Why it is not held; null: it is not cancelled.' })
  cancelledWhy!: string | null
}

export const OnlineReceptionConnection = connectionType(OnlineReceptionType, 'OnlineReception')
