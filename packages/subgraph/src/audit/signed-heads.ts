import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { appendFile, mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentProblem, type ServiceSecret } from '@province/runtime'
import { z } from 'zod'
import type { StreamHead } from './verify-stream.ts'
import { MerkleTree } from './witness/merkle-tree.ts'
import { type OutsideWitness, type Witnessing, witnessed } from './witness/outside-witness.ts'
import { readNote } from './witness/signed-note.ts'

// RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8.
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

const lineShape = z.object({
  service: z.string(),
  at: z.string(),
  previous: z.string(),
  heads: z.array(z.object({ stream: z.number(), seq: z.number(), hash: z.string() })),
})

const signedShape = z.object({ said: z.string(), signature: z.string() })

/** From a file that stands elsewhere than what it signs, where there is one; else from the service's secret. */
const keyOf = (secret: ServiceSecret, keyFile?: string): KeyObject => {
  if (keyFile !== undefined) return ed25519In(keyFile)
  const seed = secret.keyFor('heads of the audit')
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
}

function ed25519In(keyFile: string): KeyObject {
  const problem = `AUDIT_KEY_FILE must name a file with an Ed25519 private key (PEM): ${keyFile} is none.`
  let key: KeyObject
  try {
    key = createPrivateKey(readFileSync(keyFile))
  } catch {
    throw new EnvironmentProblem(problem)
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new EnvironmentProblem(problem)
  return key
}

/** With which the signatures of a service are verified; also written beside its heads, for whoever keeps copies. */
export const publicHeadKey = (secret: ServiceSecret, keyFile?: string): KeyObject =>
  createPublicKey(keyOf(secret, keyFile))

/** The heads of a service, to be signed with a key from a file or from its secret. */
export const signedHeads = (
  folder: string,
  service: string,
  secret: ServiceSecret,
  keyFile?: string,
): SignedHeads => new SignedHeads(folder, service, keyOf(secret, keyFile))

/** Where the last word of a witness stands, beside the heads of a service. */
export const checkpointOf = (folder: string, service: string): string => join(folder, `${service}.checkpoint`)

/** What a witness calls the heads of a service: no two keys have one name. */
const originOf = (service: string, key: KeyObject) =>
  `province-audit/${digest(createPublicKey(key).export({ format: 'jwk' }).x ?? '').slice(0, 16)}/${service}`

const digest = (line: string) => createHash('sha256').update(line).digest('hex')

/** Every line that was written to its end: one that a full disk or a killed machine cut off says nothing. */
const linesOf = async (file: string): Promise<string[]> =>
  (await readFile(file, 'utf8').catch(() => '')).split('\n').slice(0, -1)

/** A line of the heads as it is told a second time, elsewhere: its place and its hash. */
export interface Witnessed {
  lines: number
  digest: string
}

/** The heads of one service's streams, written down line by line outside the database, each line signed and chained. */
export class SignedHeads {
  readonly #file: string
  /** The hash of each line that stands in the file, in order. */
  #digests: string[] = []
  #tree: MerkleTree | undefined
  #size = -1

  constructor(
    private readonly folder: string,
    private readonly service: string,
    private readonly key: KeyObject,
  ) {
    this.#file = join(folder, `${service}.heads`)
  }

  /** Whether the file goes on from the line that was told elsewhere: else it is not the one that is to be written. */
  async goesOnFrom(told: Witnessed | undefined): Promise<boolean> {
    await this.#look()
    return told === undefined || this.#digests[told.lines - 1] === told.digest
  }

  /** Adds a line that is on the disk when this resolves, and answers how many there are and the hash of the last. */
  async write(heads: readonly StreamHead[], at: Date): Promise<Witnessed> {
    await this.#look()
    const previous = this.#digests.at(-1) ?? digest('')
    const said = JSON.stringify({ service: this.service, at: at.toISOString(), previous, heads })
    const signature = sign(null, Buffer.from(said), this.key).toString('base64url')
    const line = JSON.stringify({ said, signature })
    await appendFile(this.#file, `${line}\n`, { mode: 0o600, flush: true })
    this.#digests.push(digest(line))
    this.#tree?.add(digest(line))
    this.#size += Buffer.byteLength(line) + 1
    return { lines: this.#digests.length, digest: digest(line) }
  }

  /** Has the witness sign how far the lines have come; undefined where it has signed that already. */
  async haveWitnessed(witness: OutsideWitness): Promise<Witnessing | undefined> {
    await this.#look()
    const file = checkpointOf(this.folder, this.service)
    const old = readNote(await readFile(file, 'utf8').catch(() => ''))?.checkpoint.size ?? 0
    if (old === this.#digests.length) return undefined
    const origin = originOf(this.service, this.key)
    const answer = await witnessed(witness, { origin, key: this.key, lines: this.#lines() }, old)
    if ('note' in answer) await writeFile(file, answer.note, { mode: 0o600 })
    return answer
  }

  /** The lines as a tree, which grows with them from the first time a witness is asked. */
  #lines(): MerkleTree {
    this.#tree ??= new MerkleTree(this.#digests)
    return this.#tree
  }

  /** Reads the file again where another process has written since. */
  async #look(): Promise<void> {
    const { size } = await stat(this.#file).catch(() => ({ size: 0 }))
    if (size === this.#size) return
    await mkdir(this.folder, { recursive: true })
    const publicKey = createPublicKey(this.key).export({ format: 'pem', type: 'spki' })
    await writeFile(join(this.folder, `${this.service}.public.pem`), publicKey)
    const lines = await linesOf(this.#file)
    this.#size = lines.length > 0 ? Buffer.byteLength(lines.join('\n')) + 1 : 0
    if (size > this.#size) await truncate(this.#file, this.#size)
    this.#digests = lines.map(digest)
    this.#tree = undefined
  }
}

/** What the written heads say: every head, when the last line was signed, and the first line that is not as it was written. */
export interface WitnessedHeads {
  heads: StreamHead[]
  lastSignedAt: string | undefined
  brokenLine: number | undefined
  /** The hash of each line, in order. */
  digests: string[]
}

/** Reads the heads of a service and verifies each line's signature and place. */
export async function readSignedHeads(folder: string, service: string, publicKey: KeyObject) {
  const witnessed: WitnessedHeads = { heads: [], lastSignedAt: undefined, brokenLine: undefined, digests: [] }
  let previous = digest('')
  for (const [index, line] of (await linesOf(join(folder, `${service}.heads`))).entries()) {
    const said = readLine(line, publicKey)
    if (!said || said.service !== service || said.previous !== previous) {
      witnessed.brokenLine = index + 1
      return witnessed
    }
    witnessed.heads.push(...said.heads)
    witnessed.lastSignedAt = said.at
    previous = digest(line)
    witnessed.digests.push(previous)
  }
  return witnessed
}

function readLine(line: string, publicKey: KeyObject): z.infer<typeof lineShape> | undefined {
  try {
    const { said, signature } = signedShape.parse(JSON.parse(line))
    const whole = verify(null, Buffer.from(said), publicKey, Buffer.from(signature, 'base64url'))
    return whole ? lineShape.parse(JSON.parse(said)) : undefined
  } catch {
    return undefined
  }
}
