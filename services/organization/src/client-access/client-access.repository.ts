import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'

/** The living client behind a key or an access token. */
export interface LivingClientRow {
  id: string
  name: string
  unitId: string
  actions: string[]
  fields: string[] | null
  version: number
  expiresAt: string
}

/** Looks up clients before anybody is known, through functions that answer for one exact hash. */
export class ClientAccessRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  bySecretHash(hash: string): Promise<LivingClientRow[]> {
    const text = `select id, name, unit_id as "unitId", actions, fields, version, expires_at as "expiresAt"
      from organization.client_by_secret($1)`
    return this.reader.rows({ name: 'client_by_secret', text, values: [hash] })
  }

  openToken(
    clientId: string,
    keyHash: string,
    tokenHash: string,
  ): Promise<{ actions: string[]; expires: Date }[]> {
    const sql = 'select actions, expires_at as expires from organization.open_client_token(?, ?, ?)'
    return this.em.execute(sql, [clientId, keyHash, tokenHash])
  }
}
