import { createHash, randomBytes } from 'node:crypto'

/** A link by which the holder of an account comes in once; only the hash of its secret is stored. */
export interface EntryLink {
  secret: string
  secretHash: string
}

/** By which a link is found again. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A new link. */
export function newEntryLink(): EntryLink {
  const secret = randomBytes(32).toString('base64url')
  return { secret, secretHash: hashOfSecret(secret) }
}
