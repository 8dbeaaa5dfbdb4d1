import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { CountedAs } from '../completeness/completeness.ts'
import type { EntryChanges } from '../entry/entry-changes.ts'
import type { SubmissionState, SubmissionStep } from './submission-lifecycle.ts'
import type { Timeliness } from './timeliness.sql.ts'

export const SubmissionStateEnum = enumOf<SubmissionState>('SubmissionState', 'Where a submission stands.', {
  EXPECTED: 'Phải gửi, chưa nhập gì.',
  DRAFT: 'Đang nhập.',
  SUBMITTED: 'Đã gửi, chờ cấp trên tiếp nhận.',
  ACCEPTED: 'Đã tiếp nhận, chờ các cấp phê duyệt.',
  APPROVED: 'Mọi cấp đã phê duyệt.',
  LOCKED: 'Đã khóa.',
  RETURNED: 'Trả lại, có lý do.',
  REOPENED: 'Mở lại, có lý do.',
})

export const SubmissionStepEnum = enumOf<SubmissionStep>(
  'SubmissionStep',
  'What can be done with a submission.',
  {
    save: 'Ghi số liệu, by a field of its own.',
    submit: 'Gửi, by the unit, once the period is over and nothing blocks it.',
    accept: 'Tiếp nhận, by the level right above.',
    sendBack: 'Trả lại, with a reason, by the level whose turn it is.',
    approve: 'Phê duyệt, by the level whose turn it is; the topmost level completes it.',
    lock: 'Khóa, by the topmost level.',
    reopen: 'Mở lại, with a reason, by the topmost level.',
  },
)

export const TimelinessEnum = enumOf<Timeliness>(
  'SubmissionTimeliness',
  'Whether a submission came in time: by the day it was first submitted, seen from today.',
  {
    ON_TIME: 'Submitted by the day it was due.',
    LATE: 'Submitted after the day it was due.',
    PENDING: 'Not submitted, and the day it is due has not gone by.',
    MISSING: 'Not submitted, and the day it was due has gone by.',
  },
)

export const SubmissionCountEnum = enumOf<CountedAs>(
  'SubmissionCount',
  'As what the board counts a submission, seen from today.',
  {
    expected: 'It is owed.',
    submitted: 'It stands with a level above, or was approved.',
    onTime: 'It was first submitted by the day it was due.',
    late: 'It was first submitted later.',
    pending: 'It was never submitted, and is not due yet.',
    missing: 'It was never submitted, and is overdue.',
    returned: 'It came back, or was reopened, and has not been submitted again.',
  },
)

export const SubmissionOrderEnum = enumOf('SubmissionOrder', 'In which order submissions are listed.', {
  FIRST_DUE: 'By the day they are due, the first one first.',
  LATEST_DUE: 'By the day they are due, the last one first.',
})

/** A value. */
@ObjectType('SubmissionEntry', { description: 'A value of a submission, with what is noted on it.' })
export class SubmissionEntryType {
  @Field(() => String, { description: 'The code of its field.' })
  field!: string

  @Field(() => Float, { nullable: true, description: 'In the unit of count of its field; null: not given.' })
  value!: number | null

  @Field(() => String, { nullable: true, description: 'What is noted on it; it goes where the value goes.' })
  note!: string | null
}

/** A changed value. */
@ObjectType('SubmissionEntryChange', { description: 'A value that was saved in place of another one.' })
export class SubmissionEntryChangeType {
  @Field(() => String, { description: 'The code of the field.' })
  field!: string

  @Field(() => Float, { nullable: true, description: 'What stood before; null: nothing.' })
  before!: number | null

  @Field(() => Float, { nullable: true, description: 'What stands since; null: it was cleared.' })
  after!: number | null
}

/** A step. */
@ObjectType('SubmissionStepTaken', { description: 'A step of a submission: appended, never changed.' })
export class SubmissionStepTakenType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => SubmissionStepEnum, { description: 'Which step.' })
  step!: SubmissionStep

  @Field(() => SubmissionStateEnum, { description: 'Where the submission stood after it.' })
  state!: SubmissionState

  @Field(() => String, { nullable: true, description: 'Why, where a reason was needed.' })
  reason!: string | null

  @Field(() => DateScalar, { description: 'The day it was taken.' })
  takenOn!: string

  @Field(() => String, { description: 'Who took it, by name; empty of what was brought along from before.' })
  takenBy!: string

  @Directive('@listSize(assumedSize: 10)')
  @Field(() => [SubmissionEntryChangeType], {
    description: 'What was saved in place of what; none of other steps.',
  })
  changes!: EntryChanges
}

/** What a unit sends. */
@ObjectType('Submission', { description: 'What one unit sends of one period of a template.' })
export class SubmissionType extends VersionedNode {
  @Field(() => String, { description: 'The code of the template.' })
  templateCode!: string

  @Field(() => DateScalar, { description: 'The first day it speaks of.' })
  periodFrom!: string

  @Field(() => DateScalar, { description: 'The day after the last it speaks of.' })
  periodTo!: string

  @Field(() => SubmissionStateEnum, { description: 'Where it stands.' })
  state!: SubmissionState

  @Field(() => DateScalar, { description: 'The day by which it is due, by its clock.' })
  dueOn!: string

  @Field(() => TimelinessEnum, { description: 'Whether it came in time, seen from today.' })
  timeliness!: Timeliness

  @Field(() => Int, { description: 'How many levels have approved it.' })
  approvals!: number

  @Field(() => String, { nullable: true, description: 'Why it came back, or was opened again, last.' })
  reason!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was first submitted; null: not yet.' })
  submittedOn!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

export const SubmissionConnection = connectionType(SubmissionType, 'Submission')
