import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { ApiClient } from './api-client.ts'
import { ApiKey } from './api-key.ts'

/** A client as it is shown; instants as ISO text. */
export interface ApiClientRow {
  id: string
  unitId: string
  name: string
  actions: readonly string[]
  fields: readonly string[] | null
  createdAt: string
  expiresAt: string | null
  disabledAt: string | null
  live: boolean
  version: number
}

/** A key as it is shown: never the key. */
export interface ApiKeyRow {
  id: string
  clientId: string
  prefix: string
  createdAt: string
  endsAt: string | null
  revokedAt: string | null
  lastUsedAt: string | null
  live: boolean
}

const CLIENT = `c.id, c.unit_id as "unitId", c.name, c.actions, c.fields, c.created_at as "createdAt",
  c.expires_at as "expiresAt", c.disabled_at as "disabledAt", c.version,
  c.disabled_at is null and (c.expires_at is null or c.expires_at > clock_timestamp()) as live`

const WITHIN = `$1::uuid is null or exists (select from hierarchy.closure h
  where h.ancestor_id = $1 and h.descendant_id = c.unit_id and h.valid_to > $2::date)`

/** API clients and their keys, as far as row-level security shows them. */
export class ApiClientRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  list(within: string | null, today: string, page: Page): Promise<(ApiClientRow & { total: number })[]> {
    const text = `select ${CLIENT}, (select count(*) from organization.api_client c where ${WITHIN}) as total
      from organization.api_client c
      where (${WITHIN}) and ($3::text is null or (c.name, c.id) > ($3, $4::uuid))
      order by c.name, c.id limit $5`
    const [name, id] = page.after ?? [null, null]
    return this.reader.rows({
      name: 'api_clients',
      text,
      values: [within, today, name, id, page.limit + 1],
    })
  }

  byId(id: string): Promise<ApiClientRow[]> {
    const text = `select ${CLIENT} from organization.api_client c where c.id = $1`
    return this.reader.rows({ name: 'api_client_by_id', text, values: [id] })
  }

  keysOf(clientIds: readonly string[]): Promise<ApiKeyRow[]> {
    const text = `select k.id, k.client_id as "clientId", k.prefix, k.created_at as "createdAt",
        k.ends_at as "endsAt", k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt",
        k.revoked_at is null and (k.ends_at is null or k.ends_at > clock_timestamp()) as live
      from organization.api_key k where k.client_id = any($1::uuid[]) order by k.created_at desc, k.id`
    return this.reader.rows({ name: 'api_keys', text, values: [clientIds] })
  }

  load(id: string): Promise<ApiClient | null> {
    return this.em.findOne(ApiClient, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  loadKeys(clientId: string): Promise<ApiKey[]> {
    return this.em.find(ApiKey, { clientId })
  }

  add(...entities: (ApiClient | ApiKey)[]): void {
    this.em.persist(entities)
  }
}
