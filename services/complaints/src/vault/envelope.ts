import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { type RecordKey, seal, unseal } from './sealing.ts'

/** The two keys of somebody who may open records: anybody closes an envelope for them, they alone open it. */
export interface HolderKeys {
  publicKey: Buffer
  privateKey: Buffer
}

const KEY_BYTES = 32
// How X25519 keys of 32 bytes are written in the forms that node:crypto reads.
const SPKI = Buffer.from('302a300506032b656e032100', 'hex')
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex')

const publicOf = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' })

const privateOf = (raw: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, raw]), format: 'der', type: 'pkcs8' })

const rawPublic = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length)
const rawPrivate = (key: KeyObject) => key.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length)

function agreed(privateKey: KeyObject, publicKey: KeyObject, ephemeral: Buffer, holder: Buffer): Buffer {
  const secret = diffieHellman({ privateKey, publicKey })
  return Buffer.from(
    hkdfSync('sha256', secret, Buffer.concat([ephemeral, holder]), 'province vault envelope', KEY_BYTES),
  )
}

const placeOf = (recordId: string) => ({ table: 'vault_envelope', recordId, field: 'key' })

/** Keys for a new holder. */
export function newHolderKeys(): HolderKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return { publicKey: rawPublic(publicKey), privateKey: rawPrivate(privateKey) }
}

/** The public key that belongs to a private one. */
export const publicKeyOf = (privateKey: Buffer): Buffer => rawPublic(createPublicKey(privateOf(privateKey)))

/** Closes a record's key for one holder (X25519, HKDF-SHA256, AES-256-GCM): one-time public key, sealed key. */
export function closeEnvelope(holderKey: Buffer, recordId: string, key: RecordKey): Buffer {
  const once = generateKeyPairSync('x25519')
  const ephemeral = rawPublic(once.publicKey)
  const shared = agreed(once.privateKey, publicOf(holderKey), ephemeral, holderKey)
  return Buffer.concat([ephemeral, seal(shared, placeOf(recordId), key)])
}

/** Opens an envelope with the holder's private key; throws when it is for somebody else or for another record. */
export function openEnvelope(privateKey: Buffer, recordId: string, envelope: Buffer): RecordKey {
  const ephemeral = envelope.subarray(0, KEY_BYTES)
  const own = privateOf(privateKey)
  const shared = agreed(own, publicOf(ephemeral), ephemeral, publicKeyOf(privateKey))
  return unseal(shared, placeOf(recordId), envelope.subarray(KEY_BYTES))
}
