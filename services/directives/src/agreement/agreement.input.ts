import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { AgreementOrderEnum, AgreementStateEnum } from './agreement.type.ts'
import type { AgreementState } from './agreement-lifecycle.ts'

/** Which of them. */
@ArgsType()
export class AgreementsArgs extends scopedArgs(AgreementOrderEnum, 'NEWEST') {
  @Field(() => AgreementStateEnum, { nullable: true, description: 'Only those that stand there.' })
  state?: AgreementState | null

  @Field(() => Int, { nullable: true, description: 'Only those for this year.' })
  year?: number | null
}

/** What was signed. */
@InputType({ description: 'A coordination agreement that was signed.' })
export class SignAgreementInput {
  @Field(() => ID, { description: 'The unit whose body signs.' })
  unit!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The body of the directory whose plan it is; of the unit.',
  })
  signedBy?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The body whose plan it is, at most 300 characters: of one that the directory does not have.',
  })
  ownName?: string | null

  @Field(() => ID, { nullable: true, description: 'The body of the directory it is signed with.' })
  signedWith?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The body it is signed with, at most 300 characters: of one that the directory does not have.',
  })
  partnerName?: string | null

  @Field(() => String, { description: 'What it is about, at most 300 characters.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Its symbol.' })
  document?: string | null

  @Field(() => Int, { description: 'The year it is for; not after next year.' })
  year!: number

  @Field(() => DateScalar, { description: 'The day it was signed; not after today.' })
  signedOn!: string
}

/** Why it ends. */
@InputType({ description: 'On which day an agreement ends, and why.' })
export class EndAgreementInput {
  @Field(() => DateScalar, { description: 'The day; not before it was signed, not after today.' })
  on!: string

  @Field(() => String, { description: 'Why, in at most 300 characters.' })
  because!: string
}

/** Which ends. */
@ArgsType()
export class EndAgreementArgs extends VersionedArgs {
  @Field(() => EndAgreementInput, { description: 'The day, and why.' })
  input!: EndAgreementInput
}
