import { Statements } from '@province/subgraph/read'

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
export class ClientAccessRepository extends Statements {
  bySecretHash(hash: string): Promise<LivingClientRow | undefined> {
    const text = `select id, name, unit_id as "unitId", actions, fields, version, expires_at as "expiresAt"
      from organization.client_by_secret($1)`
    return this.row({ name: 'client_by_secret', text, values: [hash] })
  }

  openToken(
    clientId: string,
    keyHash: string,
    tokenHash: string,
  ): Promise<{ actions: string[]; expires: Date }[]> {
    const sql = 'select actions, expires_at as expires from organization.open_client_token(?, ?, ?)'
    return this.request.em.execute(sql, [clientId, keyHash, tokenHash])
  }
}
