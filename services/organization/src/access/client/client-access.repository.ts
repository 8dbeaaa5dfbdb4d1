import { Statements } from '@province/subgraph/read'

/** The living client behind a key or an access token. */
export interface LivingClientRow {
  id: string
  name: string
  /** Its unit, and the one that a whole cell has become. */
  unitIds: string[]
  actions: string[]
  fields: string[] | null
  version: number
  expiresAt: string
}

/** A client's key and one of its tokens, by their hashes. */
export interface TokenNamed {
  clientId: string
  keyHash: string
  tokenHash: string
}

/** A token to be opened: for these actions, or for all that the client has. */
export interface TokenOpening extends TokenNamed {
  scope: readonly string[] | null
}

/** Looks up clients before anybody is known, through functions that answer for one exact hash. */
export class ClientAccessRepository extends Statements {
  bySecretHash(hash: string): Promise<LivingClientRow | undefined> {
    const text = `select id, name, array(select g.id from hierarchy.goes_on_as(unit_id) g
        order by g.id = unit_id desc, g.id) as "unitIds", actions, fields, version, expires_at as "expiresAt"
      from organization.client_by_secret($1)`
    return this.row({ name: 'client_by_secret', text, values: [hash] })
  }

  /** A token for the client's living key; without actions where the scope is wider than the client. */
  openToken({
    clientId,
    keyHash,
    tokenHash,
    scope,
  }: TokenOpening): Promise<{ actions: string[] | null; expires: Date }[]> {
    const sql = `select actions, expires_at as expires from organization.open_client_token(?, ?, ?,
      array(select jsonb_array_elements_text(?::jsonb)))`
    const everything =
      'select actions, expires_at as expires from organization.open_client_token(?, ?, ?, null)'
    const who = [clientId, keyHash, tokenHash]
    return scope
      ? this.request.em.execute(sql, [...who, JSON.stringify(scope)])
      : this.request.em.execute(everything, who)
  }

  /** Ends a token of the client; answers whether the key is a living one of the client. */
  async revokeToken({ clientId, keyHash, tokenHash }: TokenNamed): Promise<boolean> {
    const sql = 'select organization.revoke_client_token(?, ?, ?) as known'
    const [row] = await this.request.em.execute<{ known: boolean }[]>(sql, [clientId, keyHash, tokenHash])
    return row?.known ?? false
  }
}
