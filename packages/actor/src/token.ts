import type { Language } from '@province/runtime/refusal'
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { CallClient } from './call.ts'

const ALGORITHM = 'EdDSA'
const LIFETIME_SECONDS = 60

const languageShape = z.enum(['vi', 'en']).optional()

/** The shape of an actor where it crosses from one process to another. */
export const actorShape = z.object({
  kind: z.enum(['stranger', 'person', 'client', 'service']),
  subject: z.string(),
  name: z.string(),
  grants: z.array(z.object({ role: z.string(), actions: z.array(z.string()), unitId: z.string() })),
  authzVersion: z.number(),
  sessionId: z.string().optional(),
  withheld: z.array(z.string()).optional(),
  secondFactorDue: z.boolean().optional(),
  passwordDue: z.boolean().optional(),
  fields: z.array(z.string()).optional(),
  language: languageShape,
})

const payloadShape = z.object({
  actor: actorShape,
  client: z.object({ address: z.string(), device: z.string().optional() }),
  language: languageShape,
})

/** What one process tells another about a request: who asks, from which network address, in which language. */
export interface TokenPayload {
  actor: Actor
  client: CallClient
  language?: Language | undefined
}

/** The process that may speak for people; any other signer speaks for itself alone. */
const SPEAKS_FOR_PEOPLE = 'gateway'

/** A new Ed25519 pair of a process, as JWK texts: the private one for itself, the public one for all others. */
export async function generateTokenKeys(kid: string): Promise<{ privateKey: string; publicKey: string }> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true })
  const [privateKey, publicKey] = await Promise.all([exportJWK(pair.privateKey), exportJWK(pair.publicKey)])
  return {
    privateKey: JSON.stringify({ ...privateKey, kid }),
    publicKey: JSON.stringify({ ...publicKey, kid, alg: ALGORITHM }),
  }
}

/** Signs short-lived tokens, each for one subgraph (the audience). */
export async function tokenSigner(privateKey: string) {
  const jwk = JSON.parse(privateKey) as JWK
  const key = await importJWK(jwk, ALGORITHM)
  return (audience: string, payload: TokenPayload): Promise<string> =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg: ALGORITHM, kid: jwk.kid })
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(key)
}

/**
 * Verifies tokens made for this audience by one of these keys (a JSON array of public JWKs). Rejects a wrong
 * signature, audience, age or shape, and a service that speaks for anyone but itself.
 */
export async function tokenVerifier(publicKeys: string, audience: string) {
  const keys = createLocalJWKSet({ keys: JSON.parse(publicKeys) as JWK[] })
  return async (token: string): Promise<TokenPayload> => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, { audience, algorithms: [ALGORITHM] })
    const said = payloadShape.parse(payload)
    const { kind, subject } = said.actor
    const itself = kind === 'service' && subject === protectedHeader.kid
    if (protectedHeader.kid !== SPEAKS_FOR_PEOPLE && !itself)
      throw new Error('a service speaks for itself alone')
    return said
  }
}
