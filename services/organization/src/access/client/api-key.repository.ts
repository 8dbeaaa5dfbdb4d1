import { computed, Repository, type Row } from '@province/subgraph/read'
import { ApiKeyMapping } from './api-client.mapping.ts'
import { ApiKey } from './api-key.ts'

/** A key as it is shown: never the key. */
export type ApiKeyRow = Row<ApiKeyRepository>

/** Keys of API clients. */
export class ApiKeyRepository extends Repository.of(ApiKeyMapping, {
  hidden: ['unitId', 'secretHash'],
  computed: {
    lastUsedAt: computed<string | null>('t.last_used_at'),
    live: computed<boolean>(
      '(t.revoked_at is null and (t.ends_at is null or t.ends_at > clock_timestamp()))',
    ),
  },
}) {
  /** The keys of a client, the newest first. */
  readonly ofClient = this.many('clientId', { name: 'api_keys', order: ['-createdAt', 'id'] })

  /** The keys of a client, for whoever renews or ends one. */
  loadAll(clientId: string): Promise<ApiKey[]> {
    return this.em.find(ApiKey, { clientId })
  }
}
