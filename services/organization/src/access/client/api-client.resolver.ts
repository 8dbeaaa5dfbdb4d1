import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../register/index.ts'
import {
  ApiClientsArgs,
  CreateApiClientInput,
  RevokeApiKeyArgs,
  RotateApiKeyArgs,
} from './api-client.input.ts'
import type { ApiClientRow } from './api-client.repository.ts'
import { ApiClientConnection, ApiClientType, ApiKeyType, NewApiKeyType } from './api-client.type.ts'

/** API clients: made, renewed, ended, listed. */
@Resolver(() => ApiClientType)
export class ApiClientResolver {
  @Query(() => ApiClientConnection.Connection, {
    nullable: true,
    description: `API clients of the units where the viewer holds \`client.manage\`, by name. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  apiClients(@Args(() => ApiClientsArgs) listing: ApiClientsArgs, @Ctx() { apiClients }: Context) {
    return apiClients.list(listing)
  }

  @Query(() => ApiClientType, {
    nullable: true,
    description: 'One API client; without an id the one that asks. Null when there is none in sight.',
  })
  apiClient(
    @Arg('id', () => ID, {
      nullable: true,
      description: 'The id of the client; left out, the one that asks.',
    })
    id: string | null,
    @Ctx() { apiClients }: Context,
  ) {
    return apiClients.find(id)
  }

  @Mutation(() => NewApiKeyType, {
    description: `Opens an API client with its first key; needs \`client.manage\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  createApiClient(
    @Arg('input', () => CreateApiClientInput, { description: 'What the client is given.' }) {
      unit,
      fields,
      lifetimeDays,
      ...terms
    }: CreateApiClientInput,
    @IdempotencyKey() _key: string,
    @Ctx() { apiClients }: Context,
  ) {
    return apiClients.create({
      ...terms,
      unitId: unit,
      fields: fields ?? null,
      lifetimeDays: lifetimeDays ?? null,
    })
  }

  @Mutation(() => NewApiKeyType, {
    description: `Makes a second key; the older one goes on for so many hours. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  rotateApiKey(
    @Args(() => RotateApiKeyArgs) { olderEndsAfterHours, ...seen }: RotateApiKeyArgs,
    @Ctx() { apiClients }: Context,
  ) {
    return apiClients.rotate(seen, olderEndsAfterHours)
  }

  @Mutation(() => ApiClientType, {
    description: `Ends one key now; it stops working within 5 seconds. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  revokeApiKey(
    @Args(() => RevokeApiKeyArgs) { keyId, ...seen }: RevokeApiKeyArgs,
    @Ctx() { apiClients }: Context,
  ) {
    return apiClients.revokeKey(seen, keyId)
  }

  @Mutation(() => ApiClientType, {
    description: `Ends a client with all its keys, for good. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  disableApiClient(@Args(() => VersionedArgs) args: VersionedArgs, @Ctx() { apiClients }: Context) {
    return apiClients.disable(args)
  }

  @FieldResolver(() => [ApiKeyType], { description: 'Its keys, the newest first.' })
  keys(@Root() client: ApiClientRow, @Ctx() { apiClients }: Context) {
    return apiClients.keysOf(client)
  }
}

export const apiClientResolvers = [
  ApiClientResolver,
  unitField(ApiClientType, 'unit', 'unitId', 'The unit whose subtree it reads.'),
] as const
