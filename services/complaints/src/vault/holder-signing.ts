import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { VaultHolder } from './vault-holder.ts'

const SHOWN = 20

/** What a public key is called when people compare it: of twenty letters none is left to chance. */
export const fingerprintOf = (publicKey: Buffer): string =>
  createHash('sha256')
    .update(publicKey)
    .digest('hex')
    .slice(0, SHOWN)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$& ')

/** The letters of a fingerprint, however they were typed. */
export const typedFingerprint = (text: string): string => text.replace(/\s/g, '').toUpperCase()

/**
 * Says of which holders this service knows how they came to be: who made the key, and who else confirmed it. Under a key
 * that stands outside the database, so that whoever owns the database adds nobody for whom records are closed.
 */
export class HolderSigning {
  constructor(private readonly key: Buffer) {}

  sign(holder: VaultHolder): void {
    holder.signature = this.#of(holder)
  }

  /** It came to be by this service, and says what it said then. */
  knows(holder: VaultHolder): boolean {
    const { signature } = holder
    const expected = this.#of(holder)
    return signature?.length === expected.length && timingSafeEqual(signature, expected)
  }

  /** Two people stand for it: records may be closed for it. */
  trusts(holder: VaultHolder): boolean {
    const { confirmedBy, recordedBy } = holder
    return confirmedBy !== null && confirmedBy !== recordedBy && this.knows(holder)
  }

  #of({ id, kind, subject, publicKey, recordedBy, confirmedBy }: VaultHolder): Buffer {
    const said = [id, kind, subject, publicKey.toString('hex'), recordedBy, confirmedBy]
    return createHmac('sha256', this.key).update(JSON.stringify(said)).digest()
  }
}
