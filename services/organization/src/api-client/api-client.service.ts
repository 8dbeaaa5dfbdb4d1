import { randomBytes } from 'node:crypto'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type Once, once, type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { ApiClientRepository, ApiClientRow, ApiKeyRow } from './api-client.repository.ts'
import { ApiClient, type ClientTerms } from './api-client.ts'
import { ApiKey, KEY_MARK, prefixOf, secretHash } from './api-key.ts'

/** A client and its new key; the key is written out once. */
export interface NewKeyRow {
  client: ApiClientRow
  keyId: string
  key: Once | null
}

/** Which client, as it was seen. */
export interface SeenClient {
  id: string
  expectedVersion: number
}

/** Which clients, which page. */
export interface ClientListing {
  unit?: string | null
  first: number
  after?: string | null
}

const MANAGE = 'client.manage'

/** Opens API clients, renews and revokes their keys, and lists them. */
export class ApiClientService {
  constructor(
    private readonly clients: ApiClientRepository,
    private readonly request: RequestContext,
  ) {}

  async create(terms: ClientTerms): Promise<NewKeyRow> {
    await this.#mayManage(terms.unitId)
    const client = ApiClient.open(v7(), terms, this.request.actor.subject, new Date())
    this.clients.add(client)
    return this.#withNewKey(client, 'api_client.created')
  }

  async rotate(seen: SeenClient, olderEndsAfterHours: number): Promise<NewKeyRow> {
    const client = await this.#seen(seen)
    client.rotate(await this.clients.loadKeys(client.id), olderEndsAfterHours, new Date())
    return this.#withNewKey(client, 'api_key.rotated')
  }

  async revokeKey(seen: SeenClient, keyId: string): Promise<ApiClientRow> {
    const client = await this.#seen(seen)
    const key = (await this.clients.loadKeys(client.id)).find(({ id }) => id === keyId)
    if (!key) throw forbiddenOrMissing()
    client.revoke(key, new Date())
    return this.#told('api_key.revoked', client, { key: key.id })
  }

  async disable(seen: SeenClient): Promise<ApiClientRow> {
    const client = await this.#seen(seen)
    client.disable(new Date())
    return this.#told('api_client.disabled', client)
  }

  async list({ unit = null, first, after }: ClientListing): Promise<Connection<ApiClientRow>> {
    await this.request.authority.require(MANAGE)
    if (unit !== null && !isId(unit)) throw forbiddenOrMissing()
    const page = pageOf({ first, after }, ['apiClients', unit])
    const rows = await this.clients.list(unit, this.request.clock.today(), page)
    return connectionOf(rows, page, rows[0]?.total ?? 0, ({ name, id }) => [name, id])
  }

  /** That client, or the one that asks; null when there is none in sight. */
  async find(id: string | null | undefined): Promise<ApiClientRow | null> {
    const { actor, authority } = this.request
    const own = actor.kind === 'client' ? actor.subject : undefined
    const wanted = id ?? own
    if (wanted === undefined || !isId(wanted)) return null
    if (wanted !== own) await authority.require(MANAGE)
    const [client] = await this.clients.byId(wanted)
    return client ?? null
  }

  async keysOf({ id }: ApiClientRow): Promise<ApiKeyRow[]> {
    const keys = await this.request.load<ApiKeyRow[]>('api keys', id, async (ids) =>
      Map.groupBy(await this.clients.keysOf(ids), ({ clientId }) => clientId),
    )
    return keys ?? []
  }

  async #seen({ id, expectedVersion }: SeenClient): Promise<ApiClient> {
    const client = isId(id) ? await this.clients.load(id) : null
    if (!client) throw forbiddenOrMissing()
    await this.#mayManage(client.unitId)
    if (client.version !== expectedVersion) throw staleVersion(client.version)
    return client
  }

  async #mayManage(unitId: string): Promise<void> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, unitId)
  }

  #withNewKey(client: ApiClient, event: string): NewKeyRow {
    const secret = `${KEY_MARK}${randomBytes(32).toString('base64url')}`
    const { id, unitId } = client
    const key = new ApiKey(v7(), id, unitId, prefixOf(secret), secretHash(secret), new Date())
    this.clients.add(key)
    return { client: this.#told(event, client, { key: key.id }), keyId: key.id, key: once(secret) }
  }

  #told(name: string, client: ApiClient, more: Record<string, string> = {}): ApiClientRow {
    const { id, unitId, version } = client
    this.request.record({ name, aggregateId: id, unitId, payload: { version, ...more } })
    return rowOf(client)
  }
}

const rowOf = (client: ApiClient): ApiClientRow => {
  const { id, unitId, name, actions, fields, version, createdAt, expiresAt, disabledAt } = client
  return {
    id,
    unitId,
    name,
    actions,
    fields,
    version,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    disabledAt: disabledAt?.toISOString() ?? null,
    live: client.isLive(new Date()),
  }
}
