import { hkdfSync } from 'node:crypto'

/** Derives the keys of one service from its secret, which stands outside the database; one key for each purpose. */
export interface ServiceSecret {
  /** 256 bits for this purpose; the same at every start. */
  keyFor(purpose: string): Buffer
}

/** The secret of a service, as the launcher or the environment gives it. */
export const serviceSecret = (secret: string): ServiceSecret => ({
  keyFor: (purpose) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)),
})
