import type { Actor } from '@province/actor'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import { secretHash } from './api-key.ts'
import type { ClientAccessRepository } from './client-access.repository.ts'

/** What the gateway learns of a key or token: enough to act for the client everywhere. */
export interface ClientClaims extends Omit<Actor, 'grants' | 'fields'> {
  grants: { role: string; actions: string[]; unitId: string }[]
  fields: string[] | null
  expiresAt: string
}

/** An access token that was opened; without actions where none was, since the scope is wider than the client. */
export interface OpenedToken {
  actions: string[] | null
  expiresAt: string
}

/** What client credentials say, with the hash of the token that is meant. */
export interface ClientCredentials {
  clientId: string
  secret: string
  tokenHash: string
}

/** … and for which actions; none named: all that the client has. */
export interface TokenAsked extends ClientCredentials {
  scope?: readonly string[] | null
}

/** Tells the gateway who a key or token is; for the gateway alone. */
export class ClientAccessService {
  constructor(
    private readonly access: ClientAccessRepository,
    private readonly request: RequestContext,
  ) {}

  /** The actor behind a key or an access token, or null. */
  async actorOf(secret: string): Promise<ClientClaims | null> {
    this.#forTheGateway()
    const client = await this.access.bySecretHash(secretHash(secret))
    if (!client) return null
    const { id, name, unitIds, actions, fields, version, expiresAt } = client
    const grants = unitIds.map((unitId) => ({ role: 'client', actions, unitId }))
    return { kind: 'client', subject: id, name, grants, fields, authzVersion: version, expiresAt }
  }

  /** Opens an access token of ten minutes for a client's living key; null when id and secret do not belong together. */
  async openToken({ clientId, secret, tokenHash, scope }: TokenAsked): Promise<OpenedToken | null> {
    this.#forTheGateway()
    if (!isId(clientId)) return null
    const asked = { clientId, keyHash: secretHash(secret), tokenHash, scope: scope ?? null }
    const [token] = await this.access.openToken(asked)
    return token ? { actions: token.actions, expiresAt: new Date(token.expires).toISOString() } : null
  }

  /** Ends a token of the client at once; false when id and secret do not belong together. */
  async revokeToken({ clientId, secret, tokenHash }: ClientCredentials): Promise<boolean> {
    this.#forTheGateway()
    return isId(clientId) && this.access.revokeToken({ clientId, keyHash: secretHash(secret), tokenHash })
  }

  #forTheGateway(): void {
    const { kind, subject } = this.request.actor
    if (kind !== 'service' || subject !== 'gateway') throw forbiddenOrMissing()
  }
}
