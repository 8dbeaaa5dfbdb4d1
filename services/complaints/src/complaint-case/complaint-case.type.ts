import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { ComplaintInstance } from './complaint-case.ts'
import type { ComplaintCaseState, ComplaintCaseStep } from './complaint-case-lifecycle.ts'
import type { ComplaintOutcome } from './complaint-case-step.ts'
import type { ComplexityGround } from './complexity-ground.ts'
import type { DialogueConcern, DialogueLead } from './dialogue-rule.ts'
import { DialogueConcernEnum, DialogueLeadEnum } from './dialogue-rule.type.ts'

export const ComplaintCaseStateEnum = enumOf<ComplaintCaseState>(
  'ComplaintCaseState',
  'Where a case of complaint stands.',
  {
    PENDING_ACCEPTANCE: 'Chờ thụ lý.',
    ACCEPTED: 'Đã thụ lý: the time to resolve it runs.',
    REFUSED: 'Không thụ lý, with the reason.',
    VERIFYING: 'Đang xác minh.',
    DIALOGUE: 'Đã đối thoại.',
    SUSPENDED: 'Tạm đình chỉ: the time to resolve it stands still.',
    DECIDED: 'Đã có quyết định giải quyết.',
    PUBLISHED: 'Đã gửi, công bố quyết định.',
    ENFORCING: 'Đang thi hành quyết định.',
    CLOSED: 'Đã kết thúc.',
    WITHDRAWN: 'Người khiếu nại đã rút.',
  },
)

export const ComplaintCaseStepEnum = enumOf<ComplaintCaseStep>(
  'ComplaintCaseStep',
  'What can be done in a case of complaint.',
  {
    accept: 'Thụ lý, by notice; the time to resolve it begins.',
    refuse: 'Không thụ lý, by notice with the reason.',
    assign: 'Giao xác minh, by decision, never to whom it concerns.',
    verify: 'Ghi kết quả xác minh.',
    announce_dialogue: 'Thông báo đối thoại: for which day, at least 5 days before since 2026-07-01.',
    hold_dialogue:
      'Đối thoại, since 2026-07-01 on the day it was announced for: who led it, how many attended; nobody is a fact with its reason.',
    decide: 'Ra quyết định giải quyết, with its number.',
    publish: 'Gửi, công bố quyết định: where and how.',
    enforce: 'Thi hành quyết định.',
    close: 'Kết thúc.',
    withdraw: 'Rút toàn bộ khiếu nại, by request in writing; it ends.',
    determine_complex:
      'Xác định vụ việc phức tạp, in writing, on one of the grounds; of complaints accepted since 2026-07-01, and before they are lengthened.',
    extend: 'Gia hạn, by decision, as far as the rule allows.',
    suspend: 'Tạm đình chỉ, by decision, since the decree of 2026.',
    resume: 'Tiếp tục giải quyết, by decision; the time runs on from that day.',
    send_notice: 'Gửi quyết định tạm đình chỉ hoặc tiếp tục: to whom, how.',
    withdraw_part: 'Rút một phần, or some of several people; the rest go on.',
    reopen: 'Giải quyết lại vụ việc đã kết thúc, by decision of a unit above.',
  },
)

export const ComplaintInstanceEnum = enumOf<ComplaintInstance>(
  'ComplaintInstance',
  'Whose decision is asked for.',
  {
    FIRST: 'Lần đầu: of the body itself.',
    SECOND: 'Lần hai: of a unit above the one that decided first.',
  },
)

export const ComplaintOutcomeEnum = enumOf<ComplaintOutcome>(
  'ComplaintOutcome',
  'How a complaint was decided.',
  {
    JUSTIFIED: 'Khiếu nại đúng.',
    PARTLY_JUSTIFIED: 'Khiếu nại đúng một phần.',
    UNJUSTIFIED: 'Khiếu nại sai.',
  },
)

const ground = (number: number) =>
  `Căn cứ thứ ${number} (Điều 3a Nghị định 124/2020/NĐ-CP, bổ sung bởi Nghị định 155/2026/NĐ-CP, Điều 2); its text was not read, so it goes by its number.`

export const ComplexityGroundEnum = enumOf<ComplexityGround>(
  'ComplexityGround',
  'On which of the seven grounds a complaint is complex.',
  {
    GROUND_1: ground(1),
    GROUND_2: ground(2),
    GROUND_3: ground(3),
    GROUND_4: ground(4),
    GROUND_5: ground(5),
    GROUND_6: ground(6),
    GROUND_7: ground(7),
  },
)

export const ComplaintCaseOrderEnum = enumOf('ComplaintCaseOrder', 'In which order cases are listed.', {
  DUE_FIRST: 'By their time limit, what is due first first.',
  NEWEST: 'By the day the complaint came, the newest first.',
  OLDEST: 'By the day the complaint came, the oldest first.',
  CODE: 'By code.',
})

/** A case of complaint. */
@ObjectType('ComplaintCase', {
  description:
    'Complaints about one thing, from acceptance to what became of the decision (vụ việc khiếu nại, Luật Khiếu nại 02/2011/QH13); one case each, whatever the number of petitions.',
})
export class ComplaintCaseType extends VersionedNode {
  @Field(() => String, { description: 'Its code: one code a case.' })
  code!: string

  @Field(() => String, { description: 'What it is about, naming nobody.' })
  title!: string

  @Field(() => ComplaintInstanceEnum, { description: 'Whose decision is asked for.' })
  instance!: ComplaintInstance

  @Field(() => ComplaintCaseStateEnum, { description: 'Where it stands.' })
  state!: ComplaintCaseState

  @Field(() => DateScalar, { description: 'The day the complaint came.' })
  receivedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day it was accepted; null: not yet.' })
  acceptedOn!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was determined to be complex, since it was last taken up; null: it was not.',
  })
  complexOn!: string | null

  @Field(() => ComplexityGroundEnum, { nullable: true, description: 'On which ground it is complex.' })
  complexGround!: ComplexityGround | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For which day a dialogue stands announced; null: none does.',
  })
  dialogueFor!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last dialogue; null: none.' })
  dialogueOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision; null: not yet.' })
  decidedOn!: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the decision.' })
  decision!: string | null

  @Field(() => ComplaintOutcomeEnum, { nullable: true, description: 'How it was decided.' })
  outcome!: ComplaintOutcome | null

  @Field(() => DateScalar, { nullable: true, description: 'The day its decision was complained of again.' })
  appealedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended; null: not yet.' })
  endedOn!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why the unit decides although the rule of jurisdiction names another; null: it names the unit.',
  })
  overruled!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day what was found was first recorded, since it was last taken up; null: nothing was verified.',
  })
  verifiedOn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it was decided although nothing was verified (Law on Complaints, article 29.1).',
  })
  unverified!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** A step of a case. */
@ObjectType('ComplaintCaseStepTaken', { description: 'One step of a case of complaint.' })
export class ComplaintCaseStepType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'Which step: `open`, `appeal`, or one of `ComplaintCaseStep`.' })
  step!: string

  @Field(() => DateScalar, { description: 'The day it was taken.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'The symbol of its paper.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'What was found, why, or where it was published.' })
  reason!: string | null

  @Field(() => Int, { nullable: true, description: 'How many attended a dialogue, in people.' })
  attended!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many people withdrew, of a petition of the case; null: nobody did.',
  })
  people!: number | null

  @Field(() => ComplexityGroundEnum, {
    nullable: true,
    description: 'On which ground it is complex, of `determine_complex`.',
  })
  ground!: ComplexityGround | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For which day a dialogue was announced, of `announce_dialogue`.',
  })
  dialogueFor!: string | null

  @Field(() => DialogueLeadEnum, {
    nullable: true,
    description: 'Who led it, of `hold_dialogue`; null: it was not asked before 2026-07-01.',
  })
  ledBy!: DialogueLead | null

  @Field(() => [DialogueConcernEnum], { description: 'What was at stake in it, of `hold_dialogue`.' })
  concerns!: DialogueConcern[]

  @Field(() => ID, { nullable: true, description: 'The petition whose people withdrew.' })
  petitionId!: string | null
}

/** Pages of cases. */
export const ComplaintCaseConnection = connectionType(ComplaintCaseType, 'ComplaintCase')
