import { randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { seal, unseal } from './sealing.ts'

const SALT_BYTES = 16

/** The library’s enum of algorithms exists for its own compiler alone. */
const ARGON2ID = 2

/** As costly as a person waits for once a session: 64 MiB, three passes. */
const COST = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 }

const derived = (passphrase: string, salt: Buffer) =>
  hashRaw(passphrase.normalize('NFC'), { ...COST, salt: new Uint8Array(salt) })

const placeOf = (holderId: string) => ({
  table: 'vault_holder',
  recordId: holderId,
  field: 'sealed_private_key',
})

/** A private key under a passphrase that stands nowhere: salt, then the sealed key. */
export async function lockKey(holderId: string, passphrase: string, privateKey: Buffer): Promise<Buffer> {
  const salt = randomBytes(SALT_BYTES)
  return Buffer.concat([salt, seal(await derived(passphrase, salt), placeOf(holderId), privateKey)])
}

/** The private key under a passphrase; throws when it is another passphrase or another holder. */
export async function unlockKey(holderId: string, passphrase: string, locked: Buffer): Promise<Buffer> {
  const salt = locked.subarray(0, SALT_BYTES)
  return unseal(await derived(passphrase, salt), placeOf(holderId), locked.subarray(SALT_BYTES))
}
