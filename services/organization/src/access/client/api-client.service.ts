import { randomBytes } from 'node:crypto'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Connection, ListAsked } from '@province/subgraph/list'
import { type Once, once, type RequestContext, type SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ApiClientFilters, ApiClientRepository, ApiClientRow } from './api-client.repository.ts'
import { ApiClient, type ClientTerms } from './api-client.ts'
import type { ApiKeyRepository, ApiKeyRow } from './api-key.repository.ts'
import { ApiKey, KEY_MARK, prefixOf, secretHash } from './api-key.ts'

/** A client and its new key; the key is written out once. */
export interface NewKeyRow {
  client: ApiClientRow
  keyId: string
  key: Once | null
}

/** In which order clients are listed. */
export type ApiClientOrder = 'NAME' | 'NEWEST'

const MANAGE = 'client.manage'

/** Opens API clients, renews and revokes their keys, and lists them. */
export class ApiClientService {
  constructor(
    private readonly clients: ApiClientRepository,
    private readonly keys: ApiKeyRepository,
    private readonly request: RequestContext,
  ) {}

  async create(terms: ClientTerms): Promise<NewKeyRow> {
    if (!isId(terms.unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, terms.unitId)
    const client = ApiClient.open(v7(), terms, this.request.subject, new Date())
    this.clients.add(client)
    return this.#withNewKey(client, 'api_client.created')
  }

  async rotate(seen: SeenVersion, olderEndsAfterHours: number): Promise<NewKeyRow> {
    const client = await this.#seen(seen)
    client.rotate(await this.keys.loadAll(client.id), olderEndsAfterHours, new Date())
    return this.#withNewKey(client, 'api_key.rotated')
  }

  async revokeKey(seen: SeenVersion, keyId: string): Promise<ApiClientRow> {
    const client = await this.#seen(seen)
    const key = (await this.keys.loadAll(client.id)).find(({ id }) => id === keyId)
    if (!key) throw forbiddenOrMissing()
    client.revoke(key, new Date())
    return this.#record('api_key.revoked', client, { key: key.id })
  }

  async disable(seen: SeenVersion): Promise<ApiClientRow> {
    const client = await this.#seen(seen)
    client.disable(new Date())
    return this.#record('api_client.disabled', client)
  }

  async list(asked: ApiClientFilters & ListAsked<ApiClientOrder>): Promise<Connection<ApiClientRow>> {
    await this.request.authority.require(MANAGE)
    if (asked.within != null && !isId(asked.within)) throw forbiddenOrMissing()
    return this.clients.list(asked)
  }

  /** That client, or the one that asks; null when there is none in sight. */
  async find(id: string | null | undefined): Promise<ApiClientRow | null> {
    const { actor, authority } = this.request
    const own = actor.kind === 'client' ? actor.subject : undefined
    const wanted = id ?? own
    if (wanted !== own) await authority.require(MANAGE)
    return this.clients.byId(wanted)
  }

  keysOf({ id }: ApiClientRow): Promise<ApiKeyRow[]> {
    return this.keys.ofClient(id)
  }

  #seen(seen: SeenVersion): Promise<ApiClient> {
    return this.request.forChange(this.clients, seen, MANAGE)
  }

  #withNewKey(client: ApiClient, event: string): NewKeyRow {
    const secret = `${KEY_MARK}${randomBytes(32).toString('base64url')}`
    const { id, unitId } = client
    const key = new ApiKey(v7(), id, unitId, prefixOf(secret), secretHash(secret), new Date())
    this.keys.add(key)
    return { client: this.#record(event, client, { key: key.id }), keyId: key.id, key: once(secret) }
  }

  #record(name: string, client: ApiClient, more: Record<string, string> = {}): ApiClientRow {
    const { id, unitId, version } = client
    this.request.record({ name, aggregateId: id, unitId, payload: { version, ...more } })
    return this.clients.rowOf(client, { live: client.isLive(new Date()) })
  }
}
