import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import { IssuerBodyEnum } from '../follow-up/follow-up.type.ts'
import type { LegalForm } from './programme.ts'
import { LegalFormEnum, ProgrammeOrderEnum } from './programme.type.ts'

/** Which programmes. */
@ArgsType()
export class ProgrammesArgs extends scopedArgs(ProgrammeOrderEnum, 'LATEST') {
  @Field(() => IssuerBodyEnum, { nullable: true, description: 'Only of this body.' })
  body?: IssuerBody | null
}

/** What is drafted. */
@InputType({ description: 'What a body is going to supervise in a period.' })
export class DraftProgrammeInput {
  @Field(() => ID, { description: 'The unit of the body.' })
  unit!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The body of the directory that supervises; its kind and its words follow from it.',
  })
  ownedBy?: string | null

  @Field(() => IssuerBodyEnum, {
    nullable: true,
    description: 'As what it supervises: of a body that the directory does not have, and of no other.',
  })
  body?: IssuerBody | null

  @Field(() => String, {
    nullable: true,
    description: 'What it is called, at most 300 characters: of a body that the directory does not have.',
  })
  bodyName?: string | null

  @Field(() => LegalFormEnum, { description: 'By what it supervises.' })
  legalForm!: LegalForm

  @Field(() => String, { description: 'Its title, at most 300 characters.' })
  title!: string

  @Field(() => DateScalar, { description: 'First day of its period.' })
  runsFrom!: string

  @Field(() => DateScalar, { description: 'The day after the last; after the first.' })
  runsTo!: string

  @Field(() => [String], { description: 'Its contents in order, 1 to 100.' })
  contents!: string[]
}

/** What an approval says. */
@InputType({ description: 'By which document a programme is approved, on which day.' })
export class ApproveProgrammeInput {
  @Field(() => String, { description: 'The approving document by its symbol, at most 300 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day of approval; not after today.' })
  approvedOn!: string
}

/** Which programme is approved. */
@ArgsType()
export class ApproveProgrammeArgs extends VersionedArgs {
  @Field(() => ApproveProgrammeInput, { description: 'What the approval says.' })
  input!: ApproveProgrammeInput
}
