import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { Outcome } from './follow-up-answer.ts'
import type { AuthorityLevel, FollowUpKind, ResolutionSubject } from './follow-up-issue.ts'
import type { Rung } from './follow-up-ladder.ts'
import type { FollowUpState, FollowUpStep } from './follow-up-lifecycle.ts'

export const FollowUpKindEnum = enumOf<FollowUpKind>('FollowUpKind', 'What is followed up.', {
  RECOMMENDATION: 'Kiến nghị giám sát: a recommendation of a supervision.',
  VOTER_PETITION: 'Kiến nghị của cử tri: a petition that voters gave to the council.',
  INTERPELLATION: 'Chất vấn: a question of a councillor, with its written reply.',
  EXPLANATION: 'Phiên giải trình: what was promised in an explanation hearing.',
  RESOLUTION: 'Giám sát thực hiện nghị quyết: a resolution whose implementation is monitored.',
  CRITICISM_OPINION: 'Phản biện xã hội: one opinion of the Front or a mass organisation about a draft.',
  PROMISE: 'Lời hứa: what was promised in the answer to a question, followed until it is done.',
})

export const IssuerBodyEnum = enumOf<IssuerBody>('IssuerBody', 'Which body issues it.', {
  COUNCIL: 'Hội đồng nhân dân.',
  STANDING: 'Thường trực Hội đồng nhân dân.',
  BOARDS: 'Các Ban của Hội đồng nhân dân.',
  FRONT: 'Ủy ban Mặt trận Tổ quốc.',
  MASS_ORGANISATION: 'Tổ chức chính trị - xã hội.',
})

export const ResolutionSubjectEnum = enumOf<ResolutionSubject>(
  'ResolutionSubject',
  'What a resolution of a council is on, as the reports list them.',
  {
    INVESTMENT_POLICY_HOUSING: 'Investment policy for resettlement, housing and urban areas.',
    INVESTMENT_ADJUSTED_HOUSING:
      'A change of the investment policy for resettlement, housing and urban areas.',
    INVESTMENT_POLICY_ROADS: 'Investment policy for roads between districts and communes.',
    INVESTMENT_ADJUSTED_ROADS: 'A change of the investment policy for roads between districts and communes.',
    INVESTMENT_POLICY_OFFICES: 'Investment policy for offices of commune police and a nursery school.',
    LAND_RECOVERY_LIST: 'The list of projects for which land is recovered.',
    RICE_LAND_LIST: 'The list of projects for which rice land is converted.',
  },
)

export const AuthorityLevelEnum = enumOf<AuthorityLevel>(
  'AuthorityLevel',
  'Whose authority the matter of a voter petition falls under.',
  {
    CENTRAL: 'Central authorities.',
    PROVINCE: 'The province.',
    DISTRICT: 'A district.',
    COMMUNE: 'A commune.',
  },
)

export const FollowUpStateEnum = enumOf<FollowUpState>('FollowUpState', 'How far a follow-up has come.', {
  ISSUED: 'Issued; the addressee has not said that it is there.',
  ACKNOWLEDGED: 'The addressee has it.',
  ACCEPTED: 'The addressee accepts it, with a plan.',
  CONTESTED: 'The addressee contests it, with reasons.',
  IN_PROGRESS: 'The addressee is at work on it, also again after a report was returned.',
  REPORTED_DONE: 'The addressee reports it done; only the issuer leads on from here.',
  VERIFIED_IMPLEMENTED: 'The issuer found it implemented: it is over.',
  VERIFIED_PARTLY: 'The issuer found it implemented in part.',
  NOT_IMPLEMENTED: 'The issuer found it not implemented.',
  RE_SUPERVISED: 'The issuer supervises it again.',
  ESCALATED: 'The issuer has gone up the ladder.',
  CLOSED_NOT_IMPLEMENTED: 'Closed by the issuer without being implemented, with its reason.',
  WITHDRAWN: 'Withdrawn by the issuer after it was contested: it is over.',
})

export const FollowUpStepEnum = enumOf<FollowUpStep>('FollowUpStep', 'What can be done about a follow-up.', {
  acknowledge: 'The addressee says that it is there.',
  accept: 'The addressee accepts it, with a plan.',
  contest: 'The addressee contests it, with reasons.',
  uphold: 'The issuer upholds what was contested, with its reason.',
  amend: 'The issuer changes what was contested, and issues it anew.',
  withdraw: 'The issuer withdraws what was contested, with its reason.',
  start: 'The addressee sets to work.',
  report: 'The addressee reports it done, with evidence.',
  return: 'The issuer returns the report, with its reason.',
  verify: 'The issuer finds it implemented.',
  verifyPartly: 'The issuer finds it implemented in part.',
  refute: 'The issuer finds it not implemented.',
  reSupervise: 'The issuer supervises it again.',
  escalate: 'The issuer goes up the ladder.',
  close: 'The issuer closes it unimplemented, with its reason.',
})

export const OutcomeEnum = enumOf<Outcome>(
  'FollowUpOutcome',
  'What became of a voter petition, or of an opinion about a draft, as the addressee answers.',
  {
    SOLVED: 'Đã giải quyết: the matter of the petition is solved.',
    EXPLAINED: 'Đã giải trình: it cannot be met and was explained.',
    IN_PROGRESS: 'Đang giải quyết: it is being dealt with.',
    ACCEPTED: 'Tiếp thu: the opinion is taken up.',
    PARTLY_ACCEPTED: 'Tiếp thu một phần: the opinion is taken up in part.',
    NOT_ACCEPTED: 'Không tiếp thu: the opinion is not taken up, with the reason.',
  },
)

export const RungEnum = enumOf<Rung>('EscalationRung', 'The ladder of escalation, the lowest rung first.', {
  REMINDER: 'Đôn đốc: a reminder in writing.',
  EXPLANATION: 'Yêu cầu giải trình: an explanation is demanded.',
  HIGHER_AUTHORITY: 'Kiến nghị cơ quan cấp trên: whoever stands above the addressee is told.',
  COUNCIL: 'Đưa ra kỳ họp Hội đồng nhân dân: it is brought before the council.',
})

export const FollowUpDirectionEnum = enumOf('FollowUpDirection', 'From which end follow-ups are seen.', {
  ISSUED: 'By the unit whose body issued them.',
  RECEIVED: 'By the unit they are addressed to.',
})

export const FollowUpStandingEnum = enumOf('FollowUpStanding', 'How follow-ups stand today.', {
  OPEN: 'Not over.',
  DUE_IN_A_WEEK: 'The addressee has to act, today or within seven days.',
  OVERDUE: 'The addressee has to act, and the last day in time has gone by.',
  NO_RESPONSE: 'Overdue without any answer of the addressee.',
  ENDED: 'Over: implemented, closed unimplemented, or withdrawn.',
})

export const FollowUpOrderEnum = enumOf('FollowUpOrder', 'In which order follow-ups are listed.', {
  NEWEST: 'By the day of issue, the newest first.',
  OLDEST: 'By the day of issue, the oldest first.',
  DUE: 'By the last day in time, the earliest first.',
})

/** Something that one body asks of another and follows up. */
@ObjectType('FollowUp', {
  description:
    'Something that a supervising body asks of another and follows until it says itself what became of it.',
})
export class FollowUpType extends VersionedNode {
  @Field(() => String, { description: 'Its code: `KN-…` for a recommendation, `CT-…` for a voter petition.' })
  code!: string

  @Field(() => FollowUpKindEnum, { description: 'What is followed up.' })
  kind!: FollowUpKind

  @Field(() => IssuerBodyEnum, { description: 'Which body issued it.' })
  issuerBody!: IssuerBody

  @Field(() => String, { description: 'The issuing body as it is called, in Vietnamese.' })
  issuerName!: string

  @Field(() => String, { description: 'The body or office addressed, in Vietnamese.' })
  addresseeName!: string

  @Field(() => String, { description: 'What is asked, in Vietnamese.' })
  content!: string

  @Field(() => String, { description: 'Where it was raised: a session, a meeting of the council, a draft.' })
  occasion!: string

  @Field(() => ID, { nullable: true, description: 'The finding it follows from, where it is on record.' })
  sourceId!: string | null

  @Field(() => String, { nullable: true, description: 'Who raised it: voters, who asked, whose opinion.' })
  raisedBy!: string | null

  @Field(() => AuthorityLevelEnum, { nullable: true, description: 'Of a voter petition: whose authority.' })
  authorityLevel!: AuthorityLevel | null

  @Field(() => ResolutionSubjectEnum, {
    nullable: true,
    description: 'Of a resolution: what it is on; null: on something that the reports do not list.',
  })
  resolutionSubject!: ResolutionSubject | null

  @Field(() => String, { nullable: true, description: 'The symbol of the document that issues it.' })
  document!: string | null

  @Field(() => DateScalar, { description: 'The day of issue.' })
  issuedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day set for the answer; null: none was set.' })
  dueOn!: string | null

  @Field(() => DateScalar, {
    description: 'The last day in time: the day set, or six months after the issue where none was set.',
  })
  expectedBy!: string

  @Field(() => FollowUpStateEnum, { description: 'How far it has come.' })
  state!: FollowUpState

  @Field(() => OutcomeEnum, { nullable: true, description: 'What became of it, as the addressee answers.' })
  outcome!: Outcome | null

  @Field(() => RungEnum, { nullable: true, description: 'The highest rung reached; null: never escalated.' })
  rung!: Rung | null

  @Field(() => DateScalar, { nullable: true, description: 'Until when the accepted plan runs.' })
  plannedFor!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first answer; null: no response.' })
  answeredOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended.' })
  closedOn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where it comes from if it was not issued here; says so where it is invented.',
  })
  source!: string | null
}

export const FollowUpConnection = connectionType(FollowUpType, 'FollowUp')
