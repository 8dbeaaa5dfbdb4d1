import { z } from 'zod'

const changeShape = z.object({
  secret: z.string().nullable(),
  expiresAt: z.coerce.date().optional(),
})

/** A session that a response begins (with a secret) or ends (with null). */
export type SessionChange = { secret: string; expiresAt: Date } | { secret: null }

/** What a browser shows of itself from now on, where somebody has just signed in. */
export const deviceIn = ({ device }: Record<string, unknown>): string | undefined =>
  typeof device === 'string' ? device : undefined

/** Reads the `session` extension of the session authority's answer; anything else says nothing. */
export function sessionChangeOf(extensions: Record<string, unknown>): SessionChange | undefined {
  const read = changeShape.safeParse(extensions.session)
  if (!read.success) return undefined
  const { secret, expiresAt } = read.data
  if (secret === null) return { secret }
  return expiresAt ? { secret, expiresAt } : undefined
}
