import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable, type Transform, pipeline as through } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { EnvironmentProblem } from '@province/runtime'
import { Decrypter, Encrypter } from 'age-encryption'

type Bytes = globalThis.ReadableStream<Uint8Array>

/** What comes out of a step; where its source fails, so does it. */
function passed<Step extends Transform>(source: Readable, step: Step): Step {
  through(source, step, () => undefined)
  return step
}

/** Writes bytes packed and encrypted (the format of age) to a file that is there only once it is whole and on the disk. */
export async function writeSealed(file: string, recipient: string, bytes: AsyncIterable<Uint8Array>) {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const packed = passed(Readable.from(bytes, { objectMode: false }), createGzip({ level: 1 }))
  const sealed = await encrypter.encrypt(Readable.toWeb(packed) as unknown as Bytes)
  const partial = `${file}.partial`
  try {
    await pipeline(
      Readable.fromWeb(sealed as unknown as ReadableStream),
      createWriteStream(partial, { mode: 0o600 }),
    )
    const written = await open(partial, 'r')
    await written.sync().finally(() => written.close())
    await rename(partial, file)
  } catch (cause) {
    await rm(partial, { force: true })
    throw cause
  }
}

/** The bytes of such a file; fails at the first that was changed, and for who is not the recipient. */
export async function readSealed(file: string, identity: string): Promise<AsyncIterable<Uint8Array>> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(/AGE-SECRET-KEY-\S+/.exec(identity)?.[0] ?? identity)
  const sealed = Readable.toWeb(createReadStream(file)) as unknown as Bytes
  const opened = await decrypter.decrypt(sealed).catch(() => {
    throw new EnvironmentProblem(`${file} does not open with this BACKUP_IDENTITY.`)
  })
  return passed(Readable.fromWeb(opened as unknown as ReadableStream), createGunzip())
}
