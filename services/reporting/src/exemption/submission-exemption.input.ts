import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'

/** An exemption. */
@InputType({ description: 'A unit that need not send a template.' })
export class ExemptSubmissionInput {
  @Field(() => ID, { description: 'An edition of the template; the exemption is of all its editions.' })
  template!: string

  @Field(() => ID, { description: 'The unit that need not send it.' })
  unit!: string

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string

  @Field(() => String, { description: 'By which document, 1 to 500 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer does.' })
  validTo?: string | null
}

/** Which exemption ends, and when. */
@ArgsType()
export class EndSubmissionExemptionArgs extends VersionedArgs {
  @Field(() => DateScalar, { description: 'The first day on which it no longer holds.' })
  endsOn!: string
}
