import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID } from 'type-graphql'

/** What somebody says about one discrepancy. */
@ArgsType()
export class ExplainDiscrepancyArgs extends VersionedArgs {
  @Field(() => ID, { description: 'The report in which it was found.' })
  report!: string

  @Field(() => String, { description: 'Why it is so, 1 to 2,000 characters.' })
  reason!: string

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is waived rather than explained.' })
  waive!: boolean
}
