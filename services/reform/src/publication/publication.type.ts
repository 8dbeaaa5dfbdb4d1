import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'
import type { PublicationChannel, PublishedKind } from './publication.ts'
import type { PublicationState, PublicationStep } from './publication-lifecycle.ts'

export const PublishedKindEnum = enumOf<PublishedKind>('PublishedKind', 'What has to be published.', {
  PROCEDURE: 'Thủ tục hành chính mới hoặc sửa đổi.',
  SCHEDULE: 'Lịch tiếp công dân.',
  RESOLUTION: 'Nghị quyết, quyết định.',
  LAND_PLAN: 'Phương án bồi thường, thu hồi đất.',
})

export const PublicationChannelEnum = enumOf<PublicationChannel>(
  'PublicationChannel',
  'Where something is published.',
  {
    PORTAL: 'Cổng thông tin điện tử.',
    NOTICE_BOARD: 'Niêm yết tại trụ sở.',
    PRESS: 'Báo, đài.',
    MEETING: 'Hội nghị, họp dân.',
  },
)

export const PublicationStateEnum = enumOf<PublicationState>(
  'PublicationState',
  'Where a duty to publish stands; whether it is late is seen from its days.',
  { DUE: 'Chưa công khai.', POSTED: 'Đã công khai, có minh chứng.', VERIFIED: 'Đã xác nhận.' },
)

export const PublicationStepEnum = enumOf<PublicationStep>(
  'PublicationStep',
  'What can be done about a duty to publish.',
  { post: 'Ghi đã công khai, with proof.', verify: 'Xác nhận minh chứng.' },
)

export const PublicationOrderEnum = enumOf('PublicationOrder', 'In which order duties are listed.', {
  NEWEST: 'By the day they are due, the last first.',
  DUE_FIRST: 'By the day they are due, the first first.',
})

/** A duty to publish. */
@ObjectType('Publication', {
  description: 'A duty to publish something in one place, with the proof that it was.',
})
export class PublicationType extends VersionedNode {
  @Field(() => PublishedKindEnum, { description: 'What kind of thing.' })
  kind!: PublishedKind

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => PublicationChannelEnum, { description: 'Where it is published.' })
  channel!: PublicationChannel

  @Field(() => DateScalar, { description: 'The last day in time.' })
  dueOn!: string

  @Field(() => PublicationStateEnum, { description: 'Where it stands.' })
  state!: PublicationState

  @Field(() => Boolean, { description: 'Posted after its day, or its day is over and it is not posted.' })
  late!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'The day it was posted.' })
  postedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The last day it stays; null: for good.' })
  postedUntil!: string | null

  @Field(() => String, { nullable: true, description: 'The proof: an address, the symbol of a record.' })
  evidence!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day somebody above verified it.' })
  verifiedOn!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** Pages of duties to publish. */
export const PublicationConnection = connectionType(PublicationType, 'Publication')
