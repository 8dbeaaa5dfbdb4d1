import { DateScalar, enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type {
  NationalRecordKind,
  NationalRecordOrder,
  NationalStanding,
  NationalTallyOrder,
} from './national-record.ts'

export const NationalRecordKindEnum = enumOf<NationalRecordKind>(
  'NationalRecordKind',
  'What is handed over to the national database.',
  {
    PETITION: 'Đơn khiếu nại, kiến nghị, phản ánh: once it is classified.',
    COMPLAINT_CASE: 'Vụ việc khiếu nại: once it is accepted.',
    RECEPTION_SESSION: 'Buổi tiếp công dân: with how many visits and people came.',
  },
)

export const NationalStandingEnum = enumOf<NationalStanding>(
  'NationalStanding',
  'How a record stands towards the national database, by the batch it was in last.',
  {
    ENTERED: 'Đã nhập, chưa bàn giao: it was in no batch.',
    HANDED_OVER: 'Đã bàn giao, chưa có trả lời.',
    ACKNOWLEDGED: 'Đã được xác nhận: their side has it, by an id of theirs.',
    REFUSED: 'Bị từ chối, kèm lý do; the next batch has it again.',
    CHANGED_SINCE: 'Đã thay đổi từ lần bàn giao trước; the next batch has it again.',
  },
)

export const NationalRecordOrderEnum = enumOf<NationalRecordOrder>(
  'NationalRecordOrder',
  'In which order records are listed.',
  {
    NEWEST: 'By their day, the newest first.',
    OLDEST: 'By their day, the oldest first.',
    CODE: 'By their code.',
  },
)

export const NationalTallyOrderEnum = enumOf<NationalTallyOrder>(
  'NationalTallyOrder',
  'In which order units are listed.',
  {
    UNIT: 'By their code.',
    ENTERED: 'Those that entered most first.',
    MISSING: 'Those of which most is missing first.',
  },
)

/** A record, and how it stands. */
@ObjectType('NationalRecord', {
  description:
    'What was entered here and belongs into the national database, by its code alone. Denunciations and what nobody has classified are none of it.',
})
export class NationalRecordType {
  @Field(() => ID, { description: 'The id of what was entered.' })
  id!: string

  @Field(() => NationalRecordKindEnum, { description: 'What it is.' })
  kind!: NationalRecordKind

  @Field(() => String, { description: 'The code by which the file and its receipts call it; lasting.' })
  code!: string

  @Field(() => DateScalar, { description: 'Its day: of receipt, of acceptance, or of the session.' })
  day!: string

  @Field(() => NationalStandingEnum, { description: 'How it stands.' })
  standing!: NationalStanding

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the batch it was in last; null: none.',
  })
  handedOverOn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Its id in the national database; null: none is known.',
  })
  theirId!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused last; null: it was not.' })
  reason!: string | null
}

/** Pages of records. */
export const NationalRecordConnection = connectionType(NationalRecordType, 'NationalRecord')

/** How many records there are. */
@ObjectType('NationalTally', {
  description:
    'Records by how they stand: entered = handedOver + missing, and handedOver = waiting + acknowledged + refused + changed. Each number is the length of a list of `nationalRecords`.',
})
export class NationalTallyType {
  @Field(() => Int, { description: 'All that was entered, in records.' })
  entered!: number

  @Field(() => Int, { description: 'Those that were in a batch, in records.' })
  handedOver!: number

  @Field(() => Int, { description: 'Those handed over and not answered (HANDED_OVER), in records.' })
  waiting!: number

  @Field(() => Int, { description: 'Those acknowledged (ACKNOWLEDGED), in records.' })
  acknowledged!: number

  @Field(() => Int, { description: 'Those refused (REFUSED), in records.' })
  refused!: number

  @Field(() => Int, { description: 'Those that have changed since (CHANGED_SINCE), in records.' })
  changed!: number

  @Field(() => Int, { description: 'Those that were in no batch (ENTERED), in records.' })
  missing!: number
}

/** How many records one unit entered. */
@ObjectType('NationalUnitTally', {
  description: 'What one unit itself entered, by how it stands; its head answers for it.',
})
export class NationalUnitTallyType extends NationalTallyType {}

/** Pages of units. */
export const NationalUnitTallyConnection = connectionType(NationalUnitTallyType, 'NationalUnitTally')

/** The duty. */
@ObjectType('NationalDuty', { description: 'What the law asks towards the national database.' })
export class NationalDutyType {
  @Field(() => String, { description: 'The lasting name of the rule.' })
  code!: string

  @Field(() => String, { description: 'The articles it stands in, in Vietnamese.' })
  article!: string

  @Field(() => DateScalar, { description: 'The first day of the duty.' })
  since!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: keyof typeof EvidenceGradeEnum
}
