import type { Actor } from '@province/actor'
import { z } from 'zod'

/** What the session authority answers about a secret, asked as the gateway itself. */
export const SESSION_CLAIMS_QUERY = `query SessionActor($secret: String!, $watching: Boolean!) {
  sessionActor(secret: $secret, watching: $watching) {
    kind subject name authzVersion sessionId expiresAt withheld secondFactorDue passwordDue fields language
    grants { role actions unitId }
  }
}`

const LANGUAGES = ['VI', 'EN'] as const

const claimsShape = z.object({
  sessionActor: z
    .object({
      kind: z.enum(['person', 'client', 'service']),
      subject: z.string(),
      name: z.string(),
      authzVersion: z.number(),
      sessionId: z.string().nullish(),
      expiresAt: z.coerce.date(),
      withheld: z.array(z.string()).nullish(),
      secondFactorDue: z.boolean().nullish(),
      passwordDue: z.boolean().nullish(),
      fields: z.array(z.string()).nullish(),
      language: z.enum(LANGUAGES).nullish(),
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
  const { expiresAt, sessionId, withheld, secondFactorDue, passwordDue, fields, language, ...who } = claims
  const actor: Actor = { ...who }
  if (sessionId) actor.sessionId = sessionId
  if (withheld?.length) actor.withheld = withheld
  if (secondFactorDue) actor.secondFactorDue = true
  if (passwordDue) actor.passwordDue = true
  if (fields) actor.fields = fields
  if (language) actor.language = language === 'EN' ? 'en' : 'vi'
  return { actor, expiresAt }
}
