import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, InputType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import {
  AuthorityLevelEnum,
  FollowUpKindEnum,
  IssuerBodyEnum,
  ResolutionSubjectEnum,
} from '../follow-up/follow-up.type.ts'
import type { AuthorityLevel, FollowUpKind, ResolutionSubject } from '../follow-up/follow-up-issue.ts'

/** What is issued. */
@InputType({ description: 'What a supervising body asks of another, and until when.' })
export class IssueFollowUpInput {
  @Field(() => ID, { description: 'The unit whose body issues it.' })
  unit!: string

  @Field(() => ID, {
    nullable: true,
    description:
      'The unit addressed; needed unless a body of the directory is. Of a promise whoever was asked is, and nobody is named.',
  })
  addressee?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The body of the directory that is addressed; its unit answers, of one on no unit the unit that keeps it.',
  })
  addressedTo?: string | null

  @Field(() => FollowUpKindEnum, { description: 'What is followed up.' })
  kind!: FollowUpKind

  @Field(() => ID, {
    nullable: true,
    description: 'The body of the directory that issues it; its kind and its words follow from it.',
  })
  issuedBy?: string | null

  @Field(() => IssuerBodyEnum, {
    nullable: true,
    description: 'As what it supervises: of a body that the directory does not have, and of no other.',
  })
  issuerBody?: IssuerBody | null

  @Field(() => String, {
    nullable: true,
    description: 'What it is called, at most 200 characters: of a body that the directory does not have.',
  })
  issuerName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The office addressed, at most 200 characters; left out: the body as it is called.',
  })
  addresseeName?: string | null

  @Field(() => String, { description: 'What is asked, at most 2,000 characters.' })
  content!: string

  @Field(() => String, { description: 'The session, meeting or draft, at most 200 characters.' })
  occasion!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The finding it follows from; of a promise the question that was answered, needed.',
  })
  sourceId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The meeting, hearing or draft where it was raised; needed of a voter petition.',
  })
  occasionId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Of a voter petition, a question or an opinion: who raised it. Of nothing else.',
  })
  raisedBy?: string | null

  @Field(() => AuthorityLevelEnum, {
    nullable: true,
    description: 'Of a voter petition, and of nothing else.',
  })
  authorityLevel?: AuthorityLevel | null

  @Field(() => ResolutionSubjectEnum, {
    nullable: true,
    description: 'Of a resolution alone: what it is on, where the reports list it.',
  })
  resolutionSubject?: ResolutionSubject | null

  @Field(() => String, { nullable: true, description: 'The symbol of the issuing document.' })
  document?: string | null

  @Field(() => DateScalar, { description: 'The day of issue; not after today.' })
  issuedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Until when an answer is expected. Left out: a question is due by law after 20 days, all else under the age rule after six months.',
  })
  dueOn?: string | null
}
