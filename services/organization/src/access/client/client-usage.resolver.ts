import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, Directive, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import type { ApiClientRow } from './api-client.repository.ts'
import { ApiClientType } from './api-client.type.ts'
import { ClientUsageInput, ClientUsageType } from './client-usage.type.ts'

/** What API clients used. */
@Resolver(() => ApiClientType)
export class ClientUsageResolver {
  @FieldResolver(() => [ClientUsageType], {
    description: `Its usage of the last days (1 to 92), the newest first, at most 1,000 rows. ${refuses('INPUT_INVALID')}`,
  })
  usage(
    @Root() client: ApiClientRow,
    @Arg('days', () => Int, { defaultValue: 30, description: 'Of how many days, 1 to 92.' }) days: number,
    @Ctx() { clientUsage }: Context,
  ) {
    return clientUsage.ofClient(client, days)
  }

  @Directive('@inaccessible')
  @Mutation(() => Boolean, { description: 'Adds counts of requests; for the gateway only.' })
  recordClientUsage(
    @Arg('entries', () => [ClientUsageInput], { description: 'Counts, at most 1,000.' })
    entries: ClientUsageInput[],
    @IdempotencyKey() _key: string,
    @Ctx() { clientUsage }: Context,
  ) {
    return clientUsage.add(entries)
  }
}
