import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID } from 'type-graphql'

/** Who is given a discrepancy, until when. */
@ArgsType()
export class AssignDiscrepancyArgs extends VersionedArgs {
  @Field(() => ID, { description: 'The report in which it was found.' })
  report!: string

  @Field(() => String, { description: 'The person or office that settles it, at most 200 characters.' })
  owner!: string

  @Field(() => DateScalar, { description: 'The day by which it is settled; not before today.' })
  dueOn!: string
}
