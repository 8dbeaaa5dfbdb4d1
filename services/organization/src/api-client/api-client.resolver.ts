import { VersionedArgs } from '@province/subgraph/work'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../unit/unit.type.ts'
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
    description:
      'API clients of the units where the viewer holds `client.manage`, by name. Refuses: `FORBIDDEN_OR_MISSING`.',
  })
  apiClients(@Args(() => ApiClientsArgs) listing: ApiClientsArgs, @Ctx() { apiClients }: Context) {
    return apiClients.list(listing)
  }

  @Query(() => ApiClientType, {
    nullable: true,
    description: 'One API client; without an id the one that asks. Null when there is none in sight.',
  })
  apiClient(@Arg('id', () => ID, { nullable: true }) id: string | null, @Ctx() { apiClients }: Context) {
    return apiClients.find(id)
  }

  @Mutation(() => NewApiKeyType, {
    description:
      'Opens an API client with its first key; needs `client.manage` on the unit. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`.',
  })
  createApiClient(
    @Arg('input', () => CreateApiClientInput) { unit, fields, lifetimeDays, ...terms }: CreateApiClientInput,
    @Arg('idempotencyKey', () => String) _key: string,
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
    description:
      'Makes a second key; the older one goes on for so many hours. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` when two keys are live or the client has ended.',
  })
  rotateApiKey(@Args(() => RotateApiKeyArgs) args: RotateApiKeyArgs, @Ctx() { apiClients }: Context) {
    return apiClients.rotate(args, args.olderEndsAfterHours)
  }

  @Mutation(() => ApiClientType, {
    description:
      'Ends one key now; it stops working within 5 seconds. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED` when it has ended.',
  })
  revokeApiKey(@Args(() => RevokeApiKeyArgs) args: RevokeApiKeyArgs, @Ctx() { apiClients }: Context) {
    return apiClients.revokeKey(args, args.keyId)
  }

  @Mutation(() => ApiClientType, {
    description:
      'Ends a client with all its keys, for good. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED` when it has ended.',
  })
  disableApiClient(@Args(() => VersionedArgs) args: VersionedArgs, @Ctx() { apiClients }: Context) {
    return apiClients.disable(args)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit whose subtree it reads.' })
  unit(@Root() { unitId }: ApiClientRow, @Ctx() { units }: Context) {
    return units.referred(unitId)
  }

  @FieldResolver(() => [ApiKeyType], { description: 'Its keys, the newest first.' })
  keys(@Root() client: ApiClientRow, @Ctx() { apiClients }: Context) {
    return apiClients.keysOf(client)
  }
}
