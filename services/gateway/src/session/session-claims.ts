import type { Actor } from '@province/actor'
import { z } from 'zod'

/** What the session authority answers about a secret, asked as the gateway itself. */
export const SESSION_CLAIMS_QUERY = `query SessionActor($secret: String!) {
  sessionActor(secret: $secret) {
    kind subject name authzVersion sessionId expiresAt
    grants { role actions unitId }
  }
}`

const claimsShape = z.object({
  sessionActor: z
    .object({
      kind: z.enum(['person', 'service']),
      subject: z.string(),
      name: z.string(),
      authzVersion: z.number(),
      sessionId: z.string().nullish(),
      expiresAt: z.coerce.date(),
      grants: z.array(z.object({ role: z.string(), actions: z.array(z.string()), unitId: z.string() })),
    })
    .nullable(),
})

/** A verified session: who it is and until when. */
export interface SessionClaims {
  actor: Actor
  expiresAt: Date
}

/** Reads the authority's answer; null when the secret belongs to no living session. */
export function readClaims(data: unknown): SessionClaims | null {
  const claims = claimsShape.parse(data).sessionActor
  if (!claims) return null
  const { expiresAt, sessionId, ...who } = claims
  return { actor: { ...who, ...(sessionId && { sessionId }) }, expiresAt }
}
