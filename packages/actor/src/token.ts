import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Actor } from './actor.ts'

const ALGORITHM = 'EdDSA'
const LIFETIME_SECONDS = 60

const payloadShape = z.object({
  actor: z.object({
    kind: z.enum(['stranger', 'person', 'service']),
    subject: z.string(),
    name: z.string(),
    grants: z.array(z.object({ role: z.string(), actions: z.array(z.string()), unitId: z.string() })),
    authzVersion: z.number(),
    sessionId: z.string().optional(),
  }),
  client: z.object({ address: z.string() }),
})

/** What one process tells another about a request: who asks, and from which network address. */
export interface TokenPayload {
  actor: Actor
  client: { address: string }
}

/** A new Ed25519 pair as JWK strings: the private one for who signs, the public one for who verifies. */
export async function generateTokenKeys(): Promise<{ privateKey: string; publicKey: string }> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true })
  const [privateKey, publicKey] = await Promise.all([exportJWK(pair.privateKey), exportJWK(pair.publicKey)])
  return { privateKey: JSON.stringify(privateKey), publicKey: JSON.stringify(publicKey) }
}

/** Signs short-lived tokens, each for one subgraph (the audience). */
export async function tokenSigner(privateKey: string) {
  const key = await importJWK(JSON.parse(privateKey) as JWK, ALGORITHM)
  return (audience: string, payload: TokenPayload): Promise<string> =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg: ALGORITHM })
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(key)
}

/** Verifies tokens made for this audience; rejects for a wrong signature, audience, age or shape. */
export async function tokenVerifier(publicKey: string, audience: string) {
  const key = await importJWK(JSON.parse(publicKey) as JWK, ALGORITHM)
  return async (token: string): Promise<TokenPayload> => {
    const { payload } = await jwtVerify(token, key, { audience, algorithms: [ALGORITHM] })
    return payloadShape.parse(payload)
  }
}
