import { DateScalar, enumOf, RowRefusalType, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { FindingCode } from './monthly-check.ts'
import type { MonthlyFormName, MonthlyItem } from './monthly-form.ts'
import type { MonthlyState, MonthlyStep } from './monthly-lifecycle.ts'

export const MonthlyFormEnum = enumOf<MonthlyFormName>(
  'MonthlyFormName',
  'What a unit reports of a month; figures of two forms are never added.',
  {
    DOSSIERS: 'Hồ sơ thủ tục hành chính, after form II.06a.',
    CENTRE_TRANSACTIONS: 'Lượt giao dịch tại Trung tâm Phục vụ hành chính công: no count of dossiers.',
    ELECTRONIC_DOCUMENTS: 'Văn bản trao đổi hoàn toàn điện tử, in turns.',
  },
)

export const MonthlyItemEnum = enumOf<MonthlyItem>('MonthlyItem', 'One figure of a monthly form.', {
  opening: 'Tồn kỳ trước: dossiers carried over.',
  receivedOnline: 'Tiếp nhận trực tuyến.',
  receivedDirect: 'Tiếp nhận trực tiếp và qua bưu chính.',
  returnedEarly: 'Giải quyết trước hạn.',
  returnedOnTime: 'Giải quyết đúng hạn.',
  returnedLate: 'Giải quyết quá hạn.',
  refused: 'Từ chối giải quyết.',
  withdrawn: 'Dừng, rút hồ sơ.',
  closing: 'Đang giải quyết cuối kỳ.',
  closingOverdue: 'Trong đó quá hạn.',
  received: 'Hồ sơ tiếp nhận tại trung tâm.',
  returned: 'Hồ sơ trả kết quả tại trung tâm.',
  outsideCatalogue: 'Hồ sơ ngoài danh mục.',
  guidance: 'Lượt tư vấn, hướng dẫn.',
  overdue: 'Hồ sơ quá hạn tại trung tâm cuối tháng.',
  exchanged: 'Lượt văn bản điện tử.',
})

export const MonthlyStateEnum = enumOf<MonthlyState>('MonthlyState', 'Where a month of a unit stands.', {
  DRAFT: 'Đang nhập.',
  SUBMITTED: 'Đã gửi, chờ kiểm tra.',
  VERIFIED: 'Cấp trên đã kiểm tra.',
  APPROVED: 'Cấp tỉnh đã duyệt: it counts.',
  LOCKED: 'Đã khóa: it counts.',
  RETURNED: 'Trả lại, có lý do.',
  REOPENED: 'Mở lại, có lý do: it no longer counts.',
})

export const MonthlyStepEnum = enumOf<MonthlyStep>(
  'MonthlyStep',
  'What can be done with a month of a unit.',
  {
    save: 'Ghi số liệu; by its own field.',
    submit: 'Gửi, by the unit, once the month is over and its figures agree.',
    verify: 'Kiểm tra, by the superior unit of that month.',
    approve: 'Duyệt, by the top unit of that month.',
    lock: 'Khóa, by the top unit of that month.',
    sendBack: 'Trả lại, with a reason, by the superior unit of that month.',
    reopen: 'Mở lại, with a reason, by the top unit of that month.',
  },
)

export const FindingCodeEnum = enumOf<FindingCode>('MonthlyFindingCode', 'What is wrong with a figure.', {
  MISSING: 'It was not given.',
  UNBALANCED: 'What came in is not what went out and what is left.',
  PART_TOO_LARGE: 'It is larger than what it is part of.',
  OPENING_DIFFERS: 'It is not what the month before ended with.',
  UNUSUAL: 'It lies outside of what was usual in the months before; it may be right.',
})

export const MonthlyOrderEnum = enumOf('MonthlyEntryOrder', 'In which order months are listed.', {
  NEWEST: 'The newest first.',
  OLDEST: 'The oldest first.',
})

/** One figure. */
@ObjectType('MonthlyFigure', { description: 'One figure of a month, beside the months before it.' })
export class MonthlyFigureType {
  @Field(() => MonthlyItemEnum, { description: 'Which figure.' })
  item!: MonthlyItem

  @Field(() => Int, { nullable: true, description: 'What was entered; null: nothing yet.' })
  value!: number | null

  @Field(() => Int, { nullable: true, description: 'What the last month on record had.' })
  lastMonth!: number | null

  @Field(() => Int, { nullable: true, description: 'The least that is usual; null: too few months to say.' })
  usualFrom!: number | null

  @Field(() => Int, { nullable: true, description: 'The most that is usual; null: too few months to say.' })
  usualTo!: number | null
}

/** A finding. */
@ObjectType('MonthlyFinding', { description: 'Something wrong, or unusual, with a figure of a month.' })
export class MonthlyFindingType {
  @Field(() => MonthlyItemEnum, { description: 'Which figure.' })
  item!: MonthlyItem

  @Field(() => FindingCodeEnum, { description: 'What it is.' })
  code!: FindingCode

  @Field(() => Boolean, { description: 'Whether it keeps the month from being submitted.' })
  blocks!: boolean

  @Field(() => Int, { nullable: true, description: 'What it should come to, or at most.' })
  expected!: number | null
}

/** A month of a unit. */
@ObjectType('MonthlyEntry', { description: 'What a unit reports of a month by one form.' })
export class MonthlyEntryType extends VersionedNode {
  @Field(() => MonthlyFormEnum, { description: 'By which form.' })
  form!: MonthlyFormName

  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: string

  @Field(() => MonthlyStateEnum, { description: 'Where it stands; it counts once it is approved.' })
  state!: MonthlyState

  @Field(() => String, { nullable: true, description: 'Why it came back, or was opened again, last.' })
  reason!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** A sheet to be filled in. */
@ObjectType('MonthlySheet', {
  description:
    'A month of a unit as it is entered: each figure beside last month, and the rules of the form.',
})
export class MonthlySheetType {
  @Field(() => MonthlyEntryType, { nullable: true, description: 'What was entered; null: nothing yet.' })
  entry!: MonthlyEntryType | null
}

/** Two sides of an identity. */
@ObjectType('MonthlyBalance', { description: 'The identity of a stock: both sides come to the same.' })
export class MonthlyBalanceType {
  @Field(() => [MonthlyItemEnum], { description: 'What was there and came in.' })
  left!: MonthlyItem[]

  @Field(() => [MonthlyItemEnum], { description: 'What went out and what is left.' })
  right!: MonthlyItem[]
}

/** What became of one row of a batch. */
@ObjectType('EnteredMonth', { description: 'What became of one month of a batch.' })
export class EnteredMonthType {
  @Field(() => Int, { description: 'Its place in what was sent, from 0.' })
  row!: number

  @Field(() => MonthlyEntryType, { nullable: true, description: 'The month; null: refused.' })
  entry!: MonthlyEntryType | null

  @Field(() => RowRefusalType, { nullable: true, description: 'Why it was refused; null: it was entered.' })
  refusal!: RowRefusalType | null
}

/** Pages of months. */
export const MonthlyEntryConnection = connectionType(MonthlyEntryType, 'MonthlyEntry')
