import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type SubgraphExecutor, serviceActor } from '@province/actor'
import { z } from 'zod'
import { TOKEN_MARK } from '../session/client-secret.ts'
import { invalidClient, TokenProblem } from './token-problem.ts'
import type { TokenRequest } from './token-request.ts'

const OPEN = `mutation OpenClientToken($clientId: ID!, $secret: String!, $tokenHash: String!, $key: String!) {
  openClientToken(clientId: $clientId, secret: $secret, tokenHash: $tokenHash, idempotencyKey: $key) { actions expiresAt }
}`

const PATIENCE_MS = 4_000

const openedShape = z.object({
  openClientToken: z.object({ actions: z.array(z.string()), expiresAt: z.coerce.date() }).nullable(),
})

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
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const variables = { clientId, secret, tokenHash, key: randomUUID() }
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const call = { document: OPEN, variables, actor: serviceActor('gateway'), client, signal }
  const answer = await authority(call).catch(() => undefined)
  if (!answer || answer.errors?.length) {
    throw new TokenProblem('temporarily_unavailable', 503, 'Credentials cannot be checked now; try again.')
  }
  const opened = openedShape.parse(answer.data).openClientToken
  if (!opened) throw invalidClient(byBasic)
  if (scope && !scope.every((action) => opened.actions.includes(action)))
    throw new TokenProblem('invalid_scope', 400, 'The client was not given every action of this scope.')
  return {
    access_token: token,
    token_type: 'Bearer',
    expires_in: Math.max(0, Math.floor((opened.expiresAt.getTime() - Date.now()) / 1_000)),
    scope: opened.actions.join(' '),
  }
}
