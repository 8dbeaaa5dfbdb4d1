import { PageArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID } from 'type-graphql'

/** Which reports, which page. */
@ArgsType()
export class ReportsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this unit.' })
  unit?: string | null
}
