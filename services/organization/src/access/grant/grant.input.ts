import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { ProposalOrderEnum } from './grant.type.ts'

/** Which proposals, in which order, which page. */
@ArgsType()
export class GrantProposalsArgs extends sortedArgs(ProposalOrderEnum, 'OLDEST') {
  @Field(() => String, { nullable: true, description: 'Only those of this role.' })
  role?: string | null
}

/** A grant to be given. */
@InputType({ description: 'Who is granted which role, where, on which days.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'Who is granted it.' })
  account!: string

  @Field(() => String, { description: 'The code of the role.' })
  role!: string

  @Field(() => ID, { description: 'The unit; the role reaches everything below it.' })
  unit!: string

  @Field(() => DateScalar, { description: 'The first day, today or later.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  validTo?: string | null
}

/** Which grant ends, on which day. */
@ArgsType()
export class EndGrantArgs extends VersionedArgs {
  @Field(() => DateScalar, {
    description: 'The first day on which it no longer holds; today: it stops within 5 seconds.',
  })
  endsOn!: string
}
