import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** The random key of one record of the vault: 256 bits, kept nowhere as it is. */
export type RecordKey = Buffer

/** What a sealed text is and where it belongs: moved anywhere else it cannot be opened. */
export interface SealedPlace {
  table: string
  recordId: string
  field: string
}

/** Grows when the way of sealing changes; part of what every sealed text is bound to. */
const KEY_VERSION = 1

const IV_BYTES = 12
const TAG_BYTES = 16
// A shorter tag, which is easier to forge, is not taken for one.
const TAG = { authTagLength: TAG_BYTES }

const boundTo = ({ table, recordId, field }: SealedPlace) =>
  Buffer.from(JSON.stringify([table, recordId, field, KEY_VERSION]))

/** A new key for a new record. */
export const newRecordKey = (): RecordKey => randomBytes(32)

/** Seals bytes for their place (AES-256-GCM): nonce, tag, ciphertext. */
export function seal(key: Buffer, place: SealedPlace, open: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv, TAG).setAAD(boundTo(place))
  const sealed = Buffer.concat([cipher.update(open), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** Opens what was sealed for this place; throws when the key, the place or a bit is another. */
export function unseal(key: Buffer, place: SealedPlace, sealed: Buffer): Buffer {
  const iv = sealed.subarray(0, IV_BYTES)
  const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, TAG).setAAD(boundTo(place)).setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
}
