import { PageArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID } from 'type-graphql'

/** Which disagreements, which page. */
@ArgsType()
export class DisagreementsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only among the citations of this report.' })
  report?: string | null
}
