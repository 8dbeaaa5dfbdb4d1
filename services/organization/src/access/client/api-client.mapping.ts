import { defineEntity } from '@mikro-orm/core'
import { ApiClient } from './api-client.ts'
import { ApiKey } from './api-key.ts'

/** Table `organization.api_client`. */
export const ApiClientMapping = defineEntity({
  class: ApiClient,
  tableName: 'api_client',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    name: p.string(),
    actions: p.array<string>(),
    fields: p.array<string>().nullable(),
    expiresAt: p.datetime().nullable(),
    disabledAt: p.datetime().nullable(),
    version: p.integer(),
    createdBy: p.string(),
    createdAt: p.datetime(),
  }),
})

/** Table `organization.api_key`; when it was last used is noted beside the ORM. */
export const ApiKeyMapping = defineEntity({
  class: ApiKey,
  tableName: 'api_key',
  properties: (p) => ({
    id: p.uuid().primary(),
    clientId: p.uuid(),
    unitId: p.uuid(),
    prefix: p.string(),
    secretHash: p.string().unique(),
    createdAt: p.datetime(),
    endsAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  }),
})
