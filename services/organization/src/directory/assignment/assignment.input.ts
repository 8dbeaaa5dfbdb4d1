import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'

/** A person to be put in a position. */
@InputType({ description: 'Who takes which position, on which days.' })
export class AssignPositionInput {
  @Field(() => ID, { description: 'The position that is taken.' })
  position!: string

  @Field(() => ID, { description: 'Who takes it.' })
  person!: string

  @Field(() => DateScalar, { description: 'First day in office; may be over already.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in office.' })
  validTo?: string | null

  @Field(() => String, { nullable: true, description: 'The decision behind it, as it is cited.' })
  basis?: string | null
}

/** What ends, on which day. */
@ArgsType()
export class EndOnArgs extends VersionedArgs {
  @Field(() => DateScalar, { description: 'The first day on which it no longer holds; may be over already.' })
  endsOn!: string
}
