import { refuses } from '@province/subgraph/graph'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { DisagreementsArgs } from './disagreement.input.ts'
import { DisagreementConnection, DisagreementType } from './disagreement.type.ts'

/** Where citations disagree. */
@Resolver(() => DisagreementType)
export class DisagreementResolver {
  @Query(() => DisagreementConnection.Connection, {
    nullable: true,
    description: `Where citations in sight disagree. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  citationDisagreements(
    @Args(() => DisagreementsArgs) listing: DisagreementsArgs,
    @Ctx() { disagreements }: Context,
  ) {
    return disagreements.list(listing)
  }
}
