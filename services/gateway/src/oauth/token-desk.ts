import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type SubgraphExecutor, serviceActor } from '@province/actor'
import { z } from 'zod'
import { TOKEN_MARK } from '../session/client-secret.ts'
import { invalidClient, TokenProblem } from './token-problem.ts'
import type { RevocationRequest, TokenRequest } from './token-request.ts'

const OPEN = `mutation OpenClientToken($clientId: ID!, $secret: String!, $tokenHash: String!, $scope: [String!], $key: String!) {
  openClientToken(clientId: $clientId, secret: $secret, tokenHash: $tokenHash, scope: $scope, idempotencyKey: $key) { actions expiresAt }
}`

const REVOKE = `mutation RevokeClientToken($clientId: ID!, $secret: String!, $tokenHash: String!, $key: String!) {
  revokeClientToken(clientId: $clientId, secret: $secret, tokenHash: $tokenHash, idempotencyKey: $key)
}`

const PATIENCE_MS = 4_000

const openedShape = z.object({
  openClientToken: z
    .object({ actions: z.array(z.string()).nullable(), expiresAt: z.coerce.date() })
    .nullable(),
})

const revokedShape = z.object({ revokeClientToken: z.boolean() })

/** A successful answer of the token endpoint (RFC 6749 §5.1). */
export interface AccessToken {
  access_token: string
  token_type: 'Bearer'
  expires_in: number
  scope: string
}

/**
 * Opens an opaque access token. The session authority keeps its hash beside the key it was opened with, so that it ends
 * with that key in every process.
 */
export async function openToken(
  authority: SubgraphExecutor,
  { clientId, secret, scope, byBasic }: TokenRequest,
  client: { address: string },
): Promise<AccessToken> {
  const token = `${TOKEN_MARK}${randomBytes(32).toString('base64url')}`
  const variables = { clientId, secret, tokenHash: hashOf(token), scope: scope ?? null, key: randomUUID() }
  const opened = openedShape.parse(await ask(authority, OPEN, variables, client)).openClientToken
  if (!opened) throw invalidClient(byBasic)
  if (!opened.actions)
    throw new TokenProblem('invalid_scope', 400, 'The client was not given every action of this scope.')
  return {
    access_token: token,
    token_type: 'Bearer',
    expires_in: Math.max(0, Math.floor((opened.expiresAt.getTime() - Date.now()) / 1_000)),
    scope: opened.actions.join(' '),
  }
}

/** Ends a token of the client (RFC 7009); a token that is nobody's, or another client's, is told from none by no answer. */
export async function revokeToken(
  authority: SubgraphExecutor,
  { clientId, secret, token, byBasic }: RevocationRequest,
  client: { address: string },
): Promise<void> {
  const variables = { clientId, secret, tokenHash: hashOf(token), key: randomUUID() }
  const known = revokedShape.parse(await ask(authority, REVOKE, variables, client)).revokeClientToken
  if (!known) throw invalidClient(byBasic)
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

async function ask(
  authority: SubgraphExecutor,
  document: string,
  variables: Record<string, unknown>,
  client: { address: string },
): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const call = { document, variables, actor: serviceActor('gateway'), client, signal }
  const answer = await authority(call).catch(() => undefined)
  if (!answer || answer.errors?.length)
    throw new TokenProblem('temporarily_unavailable', 503, 'Credentials cannot be checked now; try again.')
  return answer.data
}
