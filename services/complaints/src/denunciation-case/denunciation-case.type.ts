import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { DenunciationCaseState, DenunciationCaseStep } from './denunciation-case-lifecycle.ts'
import type { DenunciationOutcome } from './denunciation-case-step.ts'

export const DenunciationCaseStateEnum = enumOf<DenunciationCaseState>(
  'DenunciationCaseState',
  'Where a case of denunciation stands.',
  {
    RECEIVED: 'Đã tiếp nhận: to be checked in time.',
    CHECKED: 'Đã kiểm tra điều kiện thụ lý.',
    ACCEPTED: 'Đã thụ lý: the time to resolve it runs.',
    NOT_ACCEPTED: 'Không thụ lý, by notice with the reason.',
    FORWARDED: 'Đã chuyển đến nơi có thẩm quyền.',
    VERIFYING: 'Đang xác minh.',
    SUSPENDED: 'Tạm đình chỉ: the time stands still.',
    CONCLUDED: 'Đã có kết luận nội dung tố cáo.',
    HANDLED: 'Đã xử lý theo kết luận.',
    CLOSED: 'Đã kết thúc.',
    WITHDRAWN: 'Đình chỉ vì người tố cáo đã rút toàn bộ.',
  },
)

export const DenunciationCaseStepEnum = enumOf<DenunciationCaseStep>(
  'DenunciationCaseStep',
  'What can be done in a case of denunciation.',
  {
    check: 'Kiểm tra, xác minh thông tin người tố cáo và điều kiện thụ lý: what was found.',
    accept: 'Ra quyết định thụ lý; the time to resolve it and that to notify begin.',
    not_accept: 'Không thụ lý, by notice with the reason.',
    forward: 'Chuyển đến nơi có thẩm quyền, never to who is denounced.',
    notify: 'Thông báo việc thụ lý, to the denouncer and the denounced.',
    assign: 'Giao xác minh, by decision, never to who is denounced.',
    verify: 'Ghi kết quả xác minh.',
    extend: 'Gia hạn, by decision: once for a complex matter, twice for a specially complex one.',
    suspend: 'Tạm đình chỉ, by decision.',
    resume: 'Tiếp tục giải quyết, by decision.',
    conclude: 'Kết luận nội dung tố cáo, with its number.',
    publish: 'Công khai kết luận: where and how.',
    handle: 'Xử lý theo kết luận, by which document.',
    close: 'Kết thúc.',
    withdraw: 'Rút toàn bộ tố cáo, by request in writing; it ends.',
    withdraw_part: 'Rút một phần, or some of several people; the rest goes on.',
    go_on: 'Rút toàn bộ mà vẫn giải quyết tiếp: signs of a breach, or of threats or bribes.',
    reopen: 'Giải quyết lại vụ việc đã kết thúc, by decision of a unit above.',
  },
)

export const DenunciationOutcomeEnum = enumOf<DenunciationOutcome>(
  'DenunciationOutcome',
  'How a denunciation was concluded.',
  {
    TRUE: 'Tố cáo đúng.',
    PARTLY_TRUE: 'Tố cáo đúng một phần.',
    UNTRUE: 'Tố cáo sai.',
  },
)

export const DenunciationCaseOrderEnum = enumOf('DenunciationCaseOrder', 'In which order cases are listed.', {
  DUE_FIRST: 'By their time limit, what is due first first.',
  NEWEST: 'By the day it came, the newest first.',
  OLDEST: 'By the day it came, the oldest first.',
  CODE: 'By code.',
})

/** A case of denunciation. */
@ObjectType('DenunciationCase', {
  description:
    'Denunciations about one thing, from receipt to what became of the conclusion (vụ việc tố cáo, Luật Tố cáo 25/2018/QH14). It is there for who reads denunciations of its unit, and for nobody else.',
})
export class DenunciationCaseType extends VersionedNode {
  @Field(() => String, { description: 'Its code: one code a case.' })
  code!: string

  @Field(() => String, { description: 'What it is about, naming nobody.' })
  title!: string

  @Field(() => DenunciationCaseStateEnum, { description: 'Where it stands.' })
  state!: DenunciationCaseState

  @Field(() => DateScalar, { description: 'The day it came.' })
  receivedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day it was accepted; null: not yet.' })
  acceptedOn!: string | null

  @Field(() => Boolean, {
    description: 'Whether the head of a unit, a deputy or the body itself is denounced.',
  })
  concernedHead!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'The day of the conclusion; null: not yet.' })
  concludedOn!: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the conclusion.' })
  conclusion!: string | null

  @Field(() => DenunciationOutcomeEnum, { nullable: true, description: 'What was concluded.' })
  outcome!: DenunciationOutcome | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the conclusion was made public; null: not yet.',
  })
  publishedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was handled; null: not yet.' })
  handledOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended; null: not yet.' })
  endedOn!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day what was found was first recorded, since it was last taken up; null: nothing was verified.',
  })
  verifiedOn!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** A step of a case. */
@ObjectType('DenunciationCaseStepTaken', { description: 'One step of a case of denunciation.' })
export class DenunciationCaseStepType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'Which step: `open`, or one of `DenunciationCaseStep`.' })
  step!: string

  @Field(() => DateScalar, { description: 'The day it was taken.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'The symbol of its paper.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'What was found, why, or where it was published.' })
  reason!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many people withdrew, of a petition of the case; null: nobody did.',
  })
  people!: number | null

  @Field(() => ID, { nullable: true, description: 'The petition whose people withdrew.' })
  petitionId!: string | null
}

/** Pages of cases. */
export const DenunciationCaseConnection = connectionType(DenunciationCaseType, 'DenunciationCase')
