import { DateScalar, DateTimeScalar, enumOf, RowRefusalType, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { DossierCell } from './counted-cell.sql.ts'
import type { Timeliness } from './dossier.repository.ts'
import type { DossierState, DossierStepName } from './dossier-lifecycle.ts'
import type { DossierChannel } from './start-rule.ts'

export const DossierChannelEnum = enumOf<DossierChannel>(
  'DossierChannel',
  'By which way a dossier is handed in.',
  {
    COUNTER: 'Nộp trực tiếp tại bộ phận một cửa.',
    POST: 'Qua dịch vụ bưu chính công ích.',
    ONLINE: 'Trực tuyến.',
    KIOSK: 'Tại kiosk tự phục vụ.',
  },
)

export const DossierStateEnum = enumOf<DossierState>('DossierState', 'Where a dossier stands.', {
  SUBMITTED: 'Đã nộp, chờ tiếp nhận.',
  RECEIVED: 'Đã tiếp nhận: its time limit runs.',
  REJECTED: 'Không tiếp nhận.',
  PROCESSING: 'Đang giải quyết.',
  SUPPLEMENT_REQUESTED: 'Chờ bổ sung: its time limit stands still.',
  RESULT_READY: 'Đã có kết quả, chưa trả.',
  RETURNED: 'Đã trả kết quả.',
  REFUSED: 'Từ chối giải quyết.',
  WITHDRAWN: 'Người nộp rút hồ sơ.',
})

export const DossierStepEnum = enumOf<DossierStepName>('DossierStep', 'What can be done with a dossier.', {
  receive: 'Tiếp nhận: a receipt is given and the time limit begins.',
  reject: 'Không tiếp nhận, with the reason.',
  process: 'Chuyển giải quyết.',
  requestSupplement: 'Yêu cầu bổ sung: one notice with all defects; the time limit stands still.',
  takeSupplement: 'Nhận bổ sung: the time limit goes on.',
  apologise: 'Xin lỗi và hẹn lại: by letter, with a new day, once it is late.',
  finish: 'Có kết quả.',
  returnResult: 'Trả kết quả.',
  refuse: 'Từ chối giải quyết, by letter with the reason.',
  withdraw: 'Rút hồ sơ.',
})

export const TimelinessEnum = enumOf<Timeliness>('DossierTimeliness', 'How far a dossier was in time.', {
  EARLY: 'Trước hạn.',
  ON_TIME: 'Đúng hạn.',
  LATE: 'Quá hạn.',
})

export const DossierOrderEnum = enumOf('DossierOrder', 'In which order dossiers are listed.', {
  DUE_FIRST: 'By their time limit, what is due first first.',
  NEWEST: 'By when they were submitted, the newest first.',
  OLDEST: 'By when they were submitted, the oldest first.',
  CODE: 'By code.',
})

/** A dossier. */
@ObjectType('Dossier', { description: 'What somebody asked for by a procedure (hồ sơ thủ tục hành chính).' })
export class DossierType extends VersionedNode {
  @Field(() => String, { description: 'Its code: one code a dossier.' })
  code!: string

  @Field(() => String, { description: 'Who asks; of a person no more than the name.' })
  applicant!: string

  @Field(() => DossierChannelEnum, { description: 'By which way it was handed in.' })
  channel!: DossierChannel

  @Field(() => DateTimeScalar, { description: 'When it was handed in.' })
  submittedAt!: string

  @Field(() => Boolean, { description: 'Whether it was taken outside of the competent territory.' })
  outside!: boolean

  @Field(() => DossierStateEnum, { description: 'Where it stands.' })
  state!: DossierState

  @Field(() => DateScalar, { nullable: true, description: 'The day it was received; null: not yet.' })
  receivedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day that set its time going, not counted.' })
  startsOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day its result or its end was there.' })
  endedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day promised anew, by letter of apology.' })
  promisedOn!: string | null

  @Field(() => Int, {
    description:
      'Notices that asked for a supplement; more than one is a finding (one notice names all defects).',
  })
  supplements!: number

  @Field(() => TimelinessEnum, { nullable: true, description: 'How far it was in time; null until it ends.' })
  timeliness!: Timeliness | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** A step of a dossier. */
@ObjectType('DossierStepTaken', { description: 'One step of a dossier, as it stands on the control slip.' })
export class DossierStepType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'Which step: `submit`, or one of `DossierStep`.' })
  step!: string

  @Field(() => DateScalar, { description: 'The day it was taken.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'The symbol of its paper.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'Why; of a supplement all defects with what to do.' })
  reason!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it promised anew.' })
  promisedOn!: string | null
}

/** What became of one row of a batch. */
@ObjectType('SubmittedDossier', { description: 'What became of one dossier of a batch.' })
export class SubmittedDossierType {
  @Field(() => Int, { description: 'Its place in what was sent, from 0.' })
  row!: number

  @Field(() => DossierType, { nullable: true, description: 'The dossier; null: refused.' })
  dossier!: DossierType | null

  @Field(() => RowRefusalType, { nullable: true, description: 'Why it was refused; null: it was taken.' })
  refusal!: RowRefusalType | null
}

export const DossierCellEnum = enumOf<DossierCell>(
  'DossierCell',
  'What a cell of the form of how dossiers were settled counts.',
  {
    RECEIVED:
      'All that had to be settled: received on the days of the report, or before and still open then.',
    RECEIVED_ONLINE: 'Received online on these days.',
    RECEIVED_DIRECT: 'Received on these days by any other way.',
    CARRIED_OVER: 'Received before these days and still open when they began.',
    SETTLED: 'Settled on these days, refused and withdrawn among them.',
    SETTLED_EARLY: 'Settled before the day it was due.',
    SETTLED_ON_TIME: 'Settled on the day it was due, or without such a day.',
    SETTLED_LATE: 'Settled after the day it was due.',
    OPEN: 'Still open at the end of these days.',
    OPEN_IN_TIME: 'Still open, and not late; what waits for a supplement is not.',
    OPEN_LATE: 'Still open after the day it is due.',
  },
)

/** Pages of dossiers. */
export const DossierConnection = connectionType(DossierType, 'Dossier')
