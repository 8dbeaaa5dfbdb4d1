import { DateTimeScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'
import type {
  DataRefusalGround,
  DataRequestChannel,
  DataRequestKind,
  DataRequestStepRecord,
} from './data-request.ts'
import type { DataRequestState, DataRequestStep } from './data-request-lifecycle.ts'

export const DataRequestKindEnum = enumOf<DataRequestKind>(
  'DataRequestKind',
  'What a person asks of their personal data.',
  {
    SEE: 'Xem dữ liệu của mình.',
    CORRECT: 'Chỉnh sửa dữ liệu của mình.',
    RESTRICT: 'Hạn chế xử lý dữ liệu của mình.',
    DELETE: 'Xóa dữ liệu của mình.',
  },
)

export const DataRequestChannelEnum = enumOf<DataRequestChannel>(
  'DataRequestChannel',
  'How a request about personal data came.',
  {
    IN_PERSON: 'Trực tiếp.',
    POST: 'Bưu chính.',
    ONLINE: 'Trực tuyến.',
    TELEPHONE: 'Điện thoại.',
  },
)

export const DataRequestStateEnum = enumOf<DataRequestState>(
  'DataRequestState',
  'Where a request about personal data stands.',
  {
    RECEIVED: 'Đã nhận, chưa trả lời.',
    ANSWERED: 'Đã trả lời.',
    REFUSED: 'Đã từ chối, on a ground and with the reason.',
    WITHDRAWN: 'Người yêu cầu đã rút.',
  },
)

export const DataRequestStepEnum = enumOf<DataRequestStep>(
  'DataRequestStep',
  'What is done about a request about personal data.',
  {
    answer: 'Trả lời: its document.',
    refuse: 'Từ chối: its document, the ground and why.',
    withdraw: 'Ghi nhận người yêu cầu rút: why.',
  },
)

export const DataRequestEventEnum = enumOf<DataRequestStepRecord['step']>(
  'DataRequestEvent',
  'What happened to a request about personal data.',
  {
    receive: 'It came.',
    answer: 'It was answered.',
    refuse: 'It was refused.',
    withdraw: 'Who asked withdrew it.',
  },
)

export const DataRefusalGroundEnum = enumOf<DataRefusalGround>(
  'DataRefusalGround',
  'Why a request about personal data is refused; a list of this house, no article was read for it.',
  {
    NOT_THE_PERSON: 'Người yêu cầu không phải chủ thể dữ liệu hay người đại diện.',
    DATA_NOT_HELD: 'Đơn vị không giữ dữ liệu đó.',
    HARMS_OTHERS: 'Sẽ lộ dữ liệu của người khác, such as who sent a denunciation.',
    KEPT_BY_LAW: 'Pháp luật buộc giữ nguyên dữ liệu đó.',
    STATE_SECRET: 'Thuộc bí mật nhà nước.',
  },
)

export const DataRequestOrderEnum = enumOf(
  'DataRequestOrder',
  'In which order requests about personal data are listed; all have 72 hours, so the oldest is due first.',
  { NEWEST: 'By when they came, the newest first.', OLDEST: 'By when they came, the oldest first.' },
)

/** A step of a request. */
@ObjectType('DataRequestStepTaken', {
  description: 'What was done about a request about personal data; kept for good.',
})
export class DataRequestStepTakenType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => DataRequestEventEnum, { description: 'What was done.' })
  step!: DataRequestStepRecord['step']

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string

  @Field(() => String, { nullable: true, description: 'By which document.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'Why, naming nobody.' })
  reason!: string | null
}

/** A request about personal data. */
@ObjectType('DataRequest', {
  description:
    'A person asks to see, correct, restrict or delete their data (yêu cầu của chủ thể dữ liệu): answered within 72 hours. It names nobody; who asks is sealed with the petition, if anywhere.',
})
export class DataRequestType extends VersionedNode {
  @Field(() => DataRequestKindEnum, { description: 'What is asked.' })
  kind!: DataRequestKind

  @Field(() => DataRequestChannelEnum, { description: 'How it came.' })
  channel!: DataRequestChannel

  @Field(() => DateTimeScalar, { description: 'When it came, to the minute.' })
  receivedAt!: string

  @Field(() => DateTimeScalar, {
    description: 'The moment at which its 72 hours are over; the clock has the day of it.',
  })
  dueAt!: string

  @Field(() => String, { description: 'What it asks for, in words that name nobody.' })
  asks!: string

  @Field(() => DataRequestStateEnum, { description: 'Where it stands.' })
  state!: DataRequestState

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was answered, refused or withdrawn; null: not yet.',
  })
  endedAt!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The symbol of the answer or of the refusal; null: none.',
  })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused or withdrawn; null: it was not.' })
  reason!: string | null

  @Field(() => DataRefusalGroundEnum, {
    nullable: true,
    description: 'On which ground it was refused; null: it was not.',
  })
  ground!: DataRefusalGround | null

  @Field(() => Boolean, { description: 'true: made up for the demonstration.' })
  invented!: boolean
}

export const DataRequestConnection = connectionType(DataRequestType, 'DataRequest')
