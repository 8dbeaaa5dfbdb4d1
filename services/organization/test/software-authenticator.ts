import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest()
const base64 = (bytes: Buffer) => bytes.toString('base64url')

/** As much of CBOR as a device says: small numbers, texts, bytes and maps. */
function cbor(value: unknown): Buffer {
  const head = (major: number, n: number) =>
    n < 24
      ? Buffer.from([(major << 5) | n])
      : n < 256
        ? Buffer.from([(major << 5) | 24, n])
        : Buffer.from([(major << 5) | 25, n >> 8, n & 255])
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([key, each]) => [cbor(key), cbor(each)]),
  ])
}

const PRESENT = 0x01
const WITH_KEY = 0x40

/** What a test makes the device say in place of the truth. */
export interface DeviceLie {
  origin?: string
  rpId?: string
  challenge?: string
  counter?: number
  /** Signed by another key than the one it registered. */
  foreignKey?: boolean
}

/** A device of a test: it makes one key and answers questions with it, as CTAP devices do. */
export function softwareAuthenticator(origin: string) {
  const id = randomBytes(32)
  const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = newKey()
  let counter = 0
  const clientData = (type: string, challenge: string, lie: DeviceLie) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: lie.challenge ?? challenge,
        origin: lie.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const authData = (rpId: string, flags: number, lie: DeviceLie, more = Buffer.alloc(0)) => {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(lie.counter ?? counter)
    return Buffer.concat([sha256(lie.rpId ?? rpId), Buffer.from([flags]), count, more])
  }
  const coseOf = (publicKey: KeyObject) => {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const parts: [number, unknown][] = [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]
    return cbor(new Map(parts))
  }
  const whole = (response: object) =>
    JSON.stringify({
      id: base64(id),
      rawId: base64(id),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })
  return {
    /** Answers creation options. */
    make(question: string, lie: DeviceLie = {}): string {
      const { challenge, rp } = JSON.parse(question) as { challenge: string; rp: { id: string } }
      const length = Buffer.from([0, id.length])
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(key.publicKey)])
      const data = authData(rp.id, PRESENT | WITH_KEY, lie, attested)
      const parts: [string, unknown][] = [
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data],
      ]
      return whole({
        clientDataJSON: base64(clientData('webauthn.create', challenge, lie)),
        attestationObject: base64(cbor(new Map(parts))),
      })
    },
    /** Answers request options. */
    answer(question: string, lie: DeviceLie = {}): string {
      const { challenge, rpId } = JSON.parse(question) as { challenge: string; rpId: string }
      const client = clientData('webauthn.get', challenge, lie)
      const data = authData(rpId, PRESENT, lie)
      const signer = lie.foreignKey ? newKey().privateKey : key.privateKey
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), signer)
      return whole({
        clientDataJSON: base64(client),
        authenticatorData: base64(data),
        signature: base64(signature),
      })
    },
  }
}
