import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { cookieNamed } from '../session/session-cookie.ts'

const attemptShape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  until: z.number(),
})

/** One way to the provider and back, as this browser began it. */
export type Attempt = z.infer<typeof attemptShape>

const LIFETIME_SECONDS = 600
const MOST_ATTEMPTS = 10_000
const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const TAG = { authTagLength: TAG_BYTES }

/** The cookie that binds an attempt to the browser that began it: sealed, short-lived, and no other part of the page reads it. */
export function attemptCookie(clientSecret: string, publicUrl: () => string) {
  const key = Buffer.from(hkdfSync('sha256', clientSecret, '', 'attempt to sign in', 32))
  const traits = () => {
    const secure = publicUrl().startsWith('https:')
    return {
      name: secure ? '__Host-oidc' : 'oidc',
      attributes: `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
    }
  }
  return {
    read(header: string | undefined): Attempt | undefined {
      const sealed = cookieNamed(traits().name, header)
      const attempt = sealed === undefined ? undefined : unsealed(key, sealed)
      return attempt && attempt.until > Date.now() ? attempt : undefined
    },
    set(attempt: Omit<Attempt, 'until'>): string {
      const { name, attributes } = traits()
      const value = sealed(key, { ...attempt, until: Date.now() + LIFETIME_SECONDS * 1_000 })
      return `${name}=${value}; Max-Age=${LIFETIME_SECONDS}; ${attributes}`
    },
    clear(): string {
      const { name, attributes } = traits()
      return `${name}=; Max-Age=0; ${attributes}`
    },
  }
}

/** Whether this is the first time that an attempt comes back; remembered for as long as its cookie is taken. */
export function spentOnce(): (state: string) => boolean {
  const spent = new LRUCache<string, true>({ max: MOST_ATTEMPTS, ttl: LIFETIME_SECONDS * 1_000 })
  return (state) => {
    if (spent.has(state)) return false
    spent.set(state, true)
    return true
  }
}

function sealed(key: Buffer, attempt: Attempt): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv, TAG)
  const text = Buffer.concat([cipher.update(JSON.stringify(attempt), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')
}

function unsealed(key: Buffer, value: string): Attempt | undefined {
  try {
    const bytes = Buffer.from(value, 'base64url')
    const open = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), TAG)
    open.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const text = Buffer.concat([open.update(bytes.subarray(IV_BYTES + TAG_BYTES)), open.final()])
    return attemptShape.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return undefined
  }
}
