import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** Of what kind a signature is (C2SP signed-note): of who wrote the note, or of a witness with its time. */
const ED25519 = 1
const COSIGNATURE = 4
const ID_BYTES = 4
const TIME_BYTES = 8

const publicOf = (key: KeyObject) => (key.type === 'private' ? createPublicKey(key) : key)

const rawOf = (key: KeyObject) => Buffer.from(publicOf(key).export({ format: 'jwk' }).x ?? '', 'base64url')

const idOf = (name: string, kind: number, raw: Buffer) =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([kind]))
    .update(raw)
    .digest()
    .subarray(0, ID_BYTES)

/** What a log of lines came to: how many there are, and the root over them (C2SP tlog-checkpoint). */
export interface Checkpoint {
  origin: string
  size: number
  root: Buffer
}

export const bodyOf = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`

const lineOf = (name: string, signature: Buffer) => `— ${name} ${signature.toString('base64')}\n`

/** A checkpoint with the signature of whoever keeps the log. */
export function signedCheckpoint(checkpoint: Checkpoint, key: KeyObject): string {
  const body = bodyOf(checkpoint)
  const id = idOf(checkpoint.origin, ED25519, rawOf(key))
  return `${body}\n${lineOf(checkpoint.origin, Buffer.concat([id, sign(null, Buffer.from(body), key)]))}`
}

/** Reads a note as it is written: its checkpoint, and who signed it; undefined where it is none. */
export function readNote(
  note: string,
): { checkpoint: Checkpoint; signatures: { name: string; bytes: Buffer }[] } | undefined {
  const parted = note.indexOf('\n\n')
  const [origin = '', size = '', root = '', ...more] = note.slice(0, parted + 1).split('\n')
  const lines = note.slice(parted + 2).split('\n')
  if (parted < 0 || lines.pop() !== '' || more.join('') !== '' || !/^(0|[1-9]\d*)$/.test(size))
    return undefined
  const signatures = lines.map((line) => {
    const [, name = '', signature = ''] = /^— (\S+) (\S+)$/.exec(line) ?? []
    return { name, bytes: Buffer.from(signature, 'base64') }
  })
  return { checkpoint: { origin, size: Number(size), root: Buffer.from(root, 'base64') }, signatures }
}

const signatureOf = (note: string, name: string, kind: number, raw: Buffer) => {
  const id = idOf(name, kind, raw)
  return readNote(note)?.signatures.find(
    (each) => each.name === name && each.bytes.subarray(0, ID_BYTES).equals(id),
  )?.bytes
}

/** The checkpoint of a note that its log signed; undefined for any other. */
export function openedCheckpoint(note: string, key: KeyObject): Checkpoint | undefined {
  const checkpoint = readNote(note)?.checkpoint
  if (!checkpoint) return undefined
  const signature = signatureOf(note, checkpoint.origin, ED25519, rawOf(key))
  const whole =
    signature && verify(null, Buffer.from(bodyOf(checkpoint)), publicOf(key), signature.subarray(ID_BYTES))
  return whole ? checkpoint : undefined
}

/** Who witnesses, and the key by which its word is known (C2SP tlog-cosignature, as a verifier key `name+id+key`). */
export interface WitnessKey {
  name: string
  key: KeyObject
}

/** Reads a verifier key of a witness; undefined where it is none. */
export function readWitnessKey(text: string): WitnessKey | undefined {
  const [, name = '', id = '', key = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? []
  const bytes = Buffer.from(key, 'base64')
  const raw = bytes.subarray(1)
  if (bytes[0] !== COSIGNATURE || raw.length !== 32 || idOf(name, COSIGNATURE, raw).toString('hex') !== id)
    return undefined
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }
  return { name, key: createPublicKey({ key: jwk, format: 'jwk' }) }
}

/** The key of a witness, as its operator publishes it. */
export function writtenWitnessKey({ name, key }: WitnessKey): string {
  const raw = rawOf(key)
  const id = idOf(name, COSIGNATURE, raw).toString('hex')
  return `${name}+${id}+${Buffer.concat([Buffer.from([COSIGNATURE]), raw]).toString('base64')}`
}

const timedBody = (seconds: number, body: string) => Buffer.from(`cosignature/v1\ntime ${seconds}\n${body}`)

/** The line by which a witness says at that second that it saw this checkpoint and what came before it. */
export function cosignature(name: string, key: KeyObject, checkpoint: Checkpoint, seconds: number): string {
  const time = Buffer.alloc(TIME_BYTES)
  time.writeBigUInt64BE(BigInt(seconds))
  const signature = sign(null, timedBody(seconds, bodyOf(checkpoint)), key)
  return lineOf(name, Buffer.concat([idOf(name, COSIGNATURE, rawOf(key)), time, signature]))
}

/** When the witness saw the checkpoint of this note; undefined where it did not say so. */
export function witnessedAt(note: string, { name, key }: WitnessKey): Date | undefined {
  const checkpoint = readNote(note)?.checkpoint
  const bytes = signatureOf(note, name, COSIGNATURE, rawOf(key))
  if (!checkpoint || bytes?.length !== ID_BYTES + TIME_BYTES + 64) return undefined
  const seconds = Number(bytes.readBigUInt64BE(ID_BYTES))
  const signature = bytes.subarray(ID_BYTES + TIME_BYTES)
  return verify(null, timedBody(seconds, bodyOf(checkpoint)), key, signature)
    ? new Date(seconds * 1_000)
    : undefined
}
